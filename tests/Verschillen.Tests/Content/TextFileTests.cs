using System.Text;
using Verschillen.Content;

namespace Verschillen.Tests.Content;

public sealed class TextFileTests
{
    [Fact]
    public void A_file_in_Latin_1_is_named_with_its_line() =>
        new ContentBuilder().With(ContentBuilder.Organisations, Encoding.Latin1.GetBytes("bronnen:\n  x: cliënt\n"))
            .Reports(ContentBuilder.Organisations, 2, "Het bestand is geen UTF-8");

    [Fact]
    public void A_file_of_ten_megabytes_is_not_read() =>
        new ContentBuilder().With(ContentBuilder.Organisations, new byte[10 * 1024 * 1024])
            .Reports(ContentBuilder.Organisations, 0, "Het bestand is 10240 kB");

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n")]
    [InlineData("# niets\n")]
    [InlineData("---\n")]
    public void An_empty_file_is_a_fault(string text) =>
        new ContentBuilder().With(ContentBuilder.Organisations, text).Reports(ContentBuilder.Organisations, line: null, "Het bestand");

    [Fact]
    public void A_tab_is_a_fault() =>
        Broken.Reports(ContentBuilder.Municipality, "\n    kosten:", "\n\tkosten:", "Er staat een tab in de regel.");

    [Fact]
    public void Many_tabs_are_summed_up()
    {
        var problems = new ContentBuilder().With(ContentBuilder.Organisations, string.Concat(Enumerable.Repeat("\tx\n", 500))).Read().Problems;

        Assert.Equal(21, problems.Count);
        Assert.Equal("Dat geldt voor nog 480 regels.", problems[0].What);
    }

    [Fact]
    public void A_control_character_is_a_fault() =>
        Broken.Reports(ContentBuilder.Municipality, "Wmo-loket", "Wmo\u0007loket", "Er staat een onzichtbaar stuurteken in de regel.");

    [Fact]
    public void A_problem_is_one_line_that_a_terminal_can_jump_to() =>
        Assert.Equal("content/a.yml:3: Het mist. Vul het aan.", new ContentProblem("content/a.yml", 3, "Het mist.", "Vul het aan.").ToString());

    [Theory]
    [InlineData("een\ntwee\n")]
    [InlineData("een\r\ntwee\r")]
    [InlineData("een\ftwee")]
    [InlineData("een\u0085twee \u2028 drie \u2029")]
    [InlineData("\ufeffeen\ntwee\n")]
    [InlineData("€ 1,50; café … «ja»\n")]
    public void The_fingerprint_of_a_file_is_that_of_its_text(string text)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllBytes(path, Encoding.UTF8.GetBytes(text));
        var (root, name) = (Path.GetTempPath(), Path.GetFileName(path));

        var stored = StoredFile.Load(root, new FileJournal(name))!.Hash();
        File.Delete(path);

        Assert.Equal(new TextFile(name, text.TrimStart('\ufeff').ReplaceLineEndings("\n")).Hash(), stored);
    }
}
