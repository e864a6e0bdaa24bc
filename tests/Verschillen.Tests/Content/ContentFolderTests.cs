using Verschillen.Content;

namespace Verschillen.Tests.Content;

public sealed class ContentFolderTests
{
    [Fact]
    public void A_faultless_content_becomes_a_catalogue()
    {
        var reading = new ContentBuilder().Check();

        Assert.Empty(reading.Problems.Select(problem => problem.ToString()));
        Assert.NotNull(reading.Catalogue);
    }

    [Fact]
    public void Faults_of_all_files_are_told_in_one_run_and_nothing_is_half_read()
    {
        var reading = new ContentBuilder()
            .Replacing(ContentBuilder.Municipality, "omvat: [kaart]", "omvat: [kart]")
            .Replacing(ContentBuilder.Dialog, "soort: ja_nee", "soort: janee")
            .Replacing(ContentBuilder.Postcodes, "1001", "101")
            .Without(ContentBuilder.Study)
            .Read();

        Assert.Null(reading.Catalogue);
        Assert.Equal(
            [ContentBuilder.Municipality, ContentBuilder.Postcodes, ContentBuilder.Study, ContentBuilder.Dialog],
            reading.Problems.Select(problem => problem.File));
    }

    [Fact]
    public void A_kind_that_cannot_be_read_gives_no_faults_elsewhere()
    {
        var content = new ContentBuilder().With(ContentBuilder.Topic, new ContentBuilder()[ContentBuilder.Topic].Replace("waarde: ", "waarde: x", StringComparison.Ordinal));

        var problems = content.Read().Problems;
        Assert.NotEmpty(problems);
        Assert.All(problems, problem => Assert.StartsWith("'waarde' kan niet", problem.What, StringComparison.Ordinal));
    }

    [Fact]
    public void Problems_stand_in_the_order_of_file_and_line()
    {
        var content = new ContentBuilder()
            .Replacing(ContentBuilder.Municipality, "status: gecontroleerd", "status: goed")
            .Replacing(ContentBuilder.Municipality, "soort: wmo", "soort: wmoo")
            .Replacing(ContentBuilder.Glossary, "ook: [medische keuring]", "ook: [medische keuring, medische keuring]");

        var problems = content.Read().Problems.Select(problem => (problem.File, problem.Line)).ToList();

        Assert.Equal([(ContentBuilder.Glossary, 4), (ContentBuilder.Municipality, 5), (ContentBuilder.Municipality, 13)], problems);
    }

    [Theory]
    [InlineData(ContentBuilder.Topic)]
    [InlineData(ContentBuilder.Glossary)]
    [InlineData(ContentBuilder.Organisations)]
    [InlineData(ContentBuilder.Study)]
    [InlineData(ContentBuilder.Municipalities)]
    [InlineData(ContentBuilder.Places)]
    [InlineData(ContentBuilder.OtherNames)]
    [InlineData(ContentBuilder.Mergers)]
    [InlineData(ContentBuilder.Postcodes)]
    [InlineData(ContentBuilder.Neighbours)]
    [InlineData(ContentBuilder.Regions)]
    [InlineData(ContentBuilder.GeographySources)]
    [InlineData(ContentBuilder.Dialog)]
    [InlineData(ContentBuilder.Intentions)]
    [InlineData(ContentBuilder.PlaceRoles)]
    [InlineData(ContentBuilder.PlaceSentences)]
    [InlineData(ContentBuilder.Conversation)]
    [InlineData(ContentBuilder.PhraseFile)]
    public void A_missing_file_is_a_fault(string path) => Assert.Null(new ContentBuilder().Without(path).Read().Catalogue);

    public static TheoryData<string> Paths => [.. new ContentBuilder().Paths];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Of_a_file_that_cannot_be_read_only_that_is_told(string path) =>
        Assert.Equal(path, Assert.Single(new ContentBuilder().With(path, [0xFF]).Read().Problems).File);

    [Fact]
    public void Of_a_file_whose_list_is_misspelt_only_that_is_told() => Assert.Equal(
        ["'zinnen' ontbreekt.", "Het veld 'zinen' bestaat hier niet."],
        new ContentBuilder().Replacing(ContentBuilder.PhraseFile, "zinnen:\n", "zinen:\n").Read().Problems.Select(problem => problem.What));

    [Fact]
    public void Of_a_folder_that_is_another_its_path_is_told_and_nothing_else()
    {
        var folder = Directory.CreateTempSubdirectory("verschillen-");
        var problem = Assert.Single(ContentFolder.Read(folder.FullName).Problems);
        folder.Delete();

        Assert.Equal($"{folder.FullName}: In deze map staan 'content' en 'dialogs' niet.", $"{problem.File}: {problem.What}");
        Assert.Contains("Content:Folder", problem.Mend, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_with_a_part_of_the_content_tells_every_folder_and_file_that_is_missing()
    {
        var folder = Directory.CreateTempSubdirectory("verschillen-");
        folder.CreateSubdirectory("content");
        var problems = ContentFolder.Read(folder.FullName).Problems;
        folder.Delete(recursive: true);

        Assert.Equal(4, problems.Count(problem => problem.What == "De map ontbreekt." && problem.Mend.Contains(folder.FullName, StringComparison.Ordinal)));
        Assert.Equal(17, problems.Count(problem => problem.What == "Het bestand ontbreekt."));
    }

    [Fact]
    public void A_file_that_is_gone_when_it_is_read_is_told() => new ContentBuilder().InFolder(root =>
    {
        var gone = Path.Combine(root, "content", "gemeenten", "gm9009-weg.yml");
        File.CreateSymbolicLink(gone, gone + "-bestaat-niet"); // listed, and not there

        var reading = ContentFolder.Read(root);

        Assert.Null(reading.Catalogue);
        Assert.Equal("Het bestand kan niet worden gelezen.", Assert.Single(reading.Problems, problem => problem.File == "content/gemeenten/gm9009-weg.yml").What);
        Assert.Equal(reading.Stamp, ContentFolder.StampOf(root));
        return root;
    });

    [Fact]
    public void A_link_that_leads_to_itself_is_told() => new ContentBuilder().InFolder(root =>
    {
        Directory.CreateSymbolicLink(Path.Combine(root, "content", "gemeenten", "kring"), "kring");

        var reading = ContentFolder.Read(root);

        Assert.Null(reading.Catalogue);
        Assert.NotEmpty(reading.Problems);
        return root;
    });

    [Fact]
    public void A_problem_of_a_whole_file_names_no_line() =>
        Assert.Equal(["a.yml: Fout. Verbeter.", "a.yml:3: Fout. Verbeter."], new[] { 0, 3 }.Select(line => new ContentProblem("a.yml", line, "Fout.", "Verbeter.").ToString()));

    [Fact]
    public void A_file_that_is_not_read_is_a_fault() =>
        new ContentBuilder().With("content/gemeenten/gm9001-voorbeeldstad.yaml", "gemeente: GM9001\n")
            .Reports("content/gemeenten/gm9001-voorbeeldstad.yaml", 0, "Dit bestand hoort hier niet");

    [Fact]
    public void Pages_belong_to_the_content()
    {
        var without = new ContentBuilder().Read().Catalogue!.Edition;

        var with = new ContentBuilder().With("content/paginas/over.md", "# Over\n").Read();

        Assert.NotEqual(without, with.Catalogue?.Edition);
    }

    [Fact]
    public void What_is_hard_to_read_does_not_stop_the_program()
    {
        var content = new ContentBuilder().Replacing(ContentBuilder.Topic, "\"Bel de gemeente.\"\n    a2", "\"Bel de gemeente!\"\n    a2");

        Assert.Empty(content.Read().Problems);
        Assert.Equal(Severity.Readability, Assert.Single(content.Check().Problems).Severity);
        Assert.NotNull(content.Check().Catalogue);
    }

    [Fact]
    public void A_broken_file_never_makes_reading_throw()
    {
        var random = new Random(20261122);
        for (var i = 0; i < 120; i++)
        {
            var content = new ContentBuilder();
            var path = content.Paths.ElementAt(random.Next(content.Paths.Count()));
            var text = content[path];
            var (start, length) = (random.Next(text.Length), random.Next(1, 12));
            var cut = text[..start] + (random.Next(3) == 0 ? "{[\"'&*!|>%@`#:-\t"[random.Next(15)..][..1] : "") + text[Math.Min(text.Length, start + length)..];

            var exception = Record.Exception(() => content.With(path, cut).Check());

            Assert.True(exception is null, $"{path}\n{cut}\n{exception}");
        }
    }
}
