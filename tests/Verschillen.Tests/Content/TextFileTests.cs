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
}
