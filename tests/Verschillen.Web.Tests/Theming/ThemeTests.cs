using Verschillen.Web.Configuration;
using Verschillen.Web.Theming;

namespace Verschillen.Web.Tests.Theming;

public sealed class ThemeTests : IDisposable
{
    private const double Enhanced = 7; // WCAG 2.2, 1.4.6

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("verschillen-thema-");

    [Fact]
    public void Our_own_theme_has_the_enhanced_contrast_in_light_and_in_dark() => Assert.All(
        new[] { Theme.Own.Light, Theme.Own.InDark() },
        tokens => Assert.All(
            ContrastCheck.Pairs.Where(pair => pair.Least == ContrastCheck.Text),
            pair => Assert.InRange(TokenColour.Contrast(TokenColour.Read(tokens[pair.Seen])!.Value, TokenColour.Read(tokens[pair.On])!.Value), Enhanced, 21)));

    [Fact]
    public void White_on_white_is_refused_with_every_pair_that_fails_and_its_contrast()
    {
        var problems = Problems(":root { --utrecht-document-color: #fff; --utrecht-button-primary-action-color: white; --utrecht-button-primary-action-background-color: rgb(255 255 255); }");

        Assert.Contains("Thema (licht): --utrecht-document-color (#fff) op --utrecht-surface-background-color (#fff) heeft contrast 1,00. Nodig is minstens 4,5.", problems);
        Assert.Contains("Thema (licht): --utrecht-button-primary-action-color (white) op --utrecht-button-primary-action-background-color (rgb(255 255 255)) heeft contrast 1,00. Nodig is minstens 4,5.", problems);
        var pairs = ContrastCheck.Pairs.Where(pair => pair.Seen == "--utrecht-document-color" && !pair.On.Contains("button")).ToList();
        Assert.NotEmpty(pairs);
        Assert.All(pairs, pair => Assert.Contains(problems, problem => problem.Contains($"op {pair.On} ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_contrast_just_below_the_limit_is_refused_and_just_above_it_is_not()
    {
        Assert.Contains(Problems("x { --utrecht-link-color: #777; }"), problem => problem.Contains("heeft contrast 4,47", StringComparison.Ordinal)); // on white
        Assert.Empty(Problems("x { --utrecht-button-primary-action-background-color: #767676; --utrecht-button-primary-action-hover-background-color: #767676; }")); // 4.54
    }

    [Fact]
    public void The_theme_of_a_municipality_replaces_what_it_names_and_nothing_else()
    {
        var theme = Read(".nieuwerdal-theme { --nieuwerdal-blue: hsl(210, 100%, 25%); --utrecht-link-color: var(--nieuwerdal-blue); --utrecht-heading-color: var(--onbekend, #222); --andere-token: 1px }", out var problems);

        Assert.Empty(problems);
        Assert.Equal(("hsl(210, 100%, 25%)", "#222", Theme.Own.Light["--utrecht-document-color"]), (theme.Light["--utrecht-link-color"], theme.Light["--utrecht-heading-color"], theme.Light["--utrecht-document-color"]));
        Assert.DoesNotContain("--andere-token", theme.Light.Keys);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_told()
    {
        var file = Path.Combine(_folder.FullName, "dicht.css");
        using var held = new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.None);

        Theme.Read(new ThemeSettings(file, DarkFile: null), out var problems);

        Assert.Equal([$"Instelling Theme:File: het bestand {file} mag of kan niet worden gelezen."], problems);
    }

    [Theory]
    [InlineData("oklch(40% 0.1 200)")]
    [InlineData("transparent")]
    [InlineData("#0008")]
    [InlineData("rgb(0 0 0 / 0.5)")]
    [InlineData("geen-kleur")]
    [InlineData("rgb(123)")]
    [InlineData("rgb(1, 2 3)")]
    [InlineData("hsl(10% 50% 50%)")]
    public void A_colour_whose_contrast_cannot_be_known_is_refused(string colour) =>
        Assert.Contains(Problems($"x {{ --utrecht-document-color: {colour}; }}"), problem => problem.StartsWith($"Thema (licht): --utrecht-document-color is \"{colour}\".", StringComparison.Ordinal));

    [Fact]
    public void A_theme_that_fetches_something_of_others_is_refused() =>
        Assert.Contains(Problems("x { --utrecht-document-font-family: url(https://letters.example/a.woff2); }"), problem => problem.Contains("haalt iets van elders", StringComparison.Ordinal));

    [Theory]
    [InlineData("")]
    [InlineData("body { color: red }")]
    [InlineData("/* --utrecht-document-color: red; */")]
    public void A_file_without_tokens_is_refused(string css) =>
        Assert.Contains(Problems(css), problem => problem.Contains("staat geen token dat de chat gebruikt", StringComparison.Ordinal));

    [Fact]
    public void A_file_that_is_not_there_is_told()
    {
        Theme.Read(new ThemeSettings(Path.Combine(_folder.FullName, "weg.css"), DarkFile: null), out var problems);

        Assert.Contains("weg.css bestaat niet.", Assert.Single(problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_colour_that_the_style_sheets_use_for_letters_is_checked()
    {
        var used = TokenFile.Read(string.Concat(Theme.Own.Light.Select(token => $"{token.Key}:{token.Value};"))).Keys.Where(name => name.EndsWith("-color", StringComparison.Ordinal));
        var checkedTokens = ContrastCheck.Pairs.SelectMany(pair => new[] { pair.Seen, pair.On }).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(["--utrecht-surface-border-color", "--utrecht-alert-warning-border-color"], used.Where(name => !checkedTokens.Contains(name))); // lines that only decorate
    }

    [Theory]
    [InlineData("#000", "#fff", 21)]
    [InlineData("white", "rgb(255, 255, 255)", 1)]
    [InlineData("#767676", "hsl(0, 0%, 100%)", 4.54)]
    [InlineData("hsl(240 100% 50%)", "#ffffff", 8.59)]
    [InlineData("hsla(240deg 100% 50% / 100%)", "#ffffff", 8.59)]
    [InlineData("rgb(50% 50% 50%)", "rgb(127.5 127.5 127.5)", 1)]
    [InlineData("rgb(100%, 100%, 100%)", "#ffffff", 1)]
    [InlineData("rgba( 10 ,77,  91 , 1.0 )", "#0a4d5b", 1)]
    public void Contrast_is_that_of_wcag(string one, string other, double contrast) =>
        Assert.Equal(contrast, TokenColour.Contrast(TokenColour.Read(one)!.Value, TokenColour.Read(other)!.Value), 2);

    public void Dispose() => _folder.Delete(recursive: true);

    private IReadOnlyList<string> Problems(string css)
    {
        Read(css, out var problems);
        return problems;
    }

    private Theme Read(string css, out IReadOnlyList<string> problems)
    {
        var file = Path.Combine(_folder.FullName, "thema.css");
        File.WriteAllText(file, css);
        return Theme.Read(new ThemeSettings(file, DarkFile: null), out problems);
    }
}
