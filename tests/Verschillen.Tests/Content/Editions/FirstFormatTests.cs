using Verschillen.Content.Editions;
using Verschillen.Dialogs.Replies;
using Verschillen.Tests.HouseStyle;
using Verschillen.Tests.Some;

namespace Verschillen.Tests.Content.Editions;

/// <summary>
/// An edition of invented municipalities as it was kept in November 2026, and a number that was given with it. Neither is ever made
/// anew: people have such numbers on paper.
/// </summary>
public sealed class FirstFormatTests : IDisposable
{
    private const string Number = "7HK5-7HK9-02H8-66AE-6AK8-2XFH-C0Q";

    private readonly StoreFolder _folder = new();

    [Fact]
    public void An_edition_and_a_number_of_the_first_format_stay_readable_for_ever()
    {
        File.Copy(Path.Combine(Repository.Root, "tests/Verschillen.Tests/Content/Editions/eerste-opmaak.db"), _folder.Database);

        var shown = new ReceiptDesk(new ContentBuilder().Replacing(ContentBuilder.Municipality, "duur: 8", "duur: 6").Read().Catalogue!.Knowledge, _folder.Open()).Show(Number, SomeDay.Today);

        Assert.Equal(ReceiptOutcome.Shown, shown.Outcome);
        var rows = shown.Reply.Blocks.OfType<Comparison>().SelectMany(table => table.Rows).ToDictionary(row => row.AspectId, StringComparer.Ordinal);
        Assert.StartsWith("44,70 euro.", rows["kosten"].From.Text, StringComparison.Ordinal);
        Assert.StartsWith("Hoogstens 8 weken.", rows["duur"].From.Text, StringComparison.Ordinal);
        Assert.StartsWith("Gratis. Ook op zondag.", rows["parkeren"].From.Text, StringComparison.Ordinal);
        Assert.Contains(shown.Reply.Blocks.OfType<Sources>().Single().Lines, line => line.Address.Host == "voorbeeldstad.nl");
        Assert.Contains(shown.Reply.Blocks.OfType<Facts>().SelectMany(facts => facts.Items), fact => fact.Label == "Hoe lang duurt het?");
    }

    public void Dispose() => _folder.Dispose();
}
