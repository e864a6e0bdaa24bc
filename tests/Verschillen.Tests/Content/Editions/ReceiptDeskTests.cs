using Verschillen.Content;
using Verschillen.Content.Editions;
using Verschillen.Dialogs;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Topics;
using Verschillen.Tests.Some;

namespace Verschillen.Tests.Content.Editions;

public sealed class ReceiptDeskTests : IDisposable
{
    private static readonly TopicId s_topic = new("voorbeeldkaart");

    private readonly StoreFolder _folder = new();

    private static ContentBuilder Before => new();

    private static ContentBuilder After => new ContentBuilder().Replacing(ContentBuilder.Municipality, "44.70", "47.25");

    private static DialogState Question => SomeReceipts.Question(s_topic, MunicipalityCode.Parse("GM9001"), MunicipalityCode.Parse("GM9002"), new DateOnly(2026, 12, 24), ("kaart", "ja"), ("soort", "passagier"));

    [Fact]
    public void A_receipt_made_before_a_content_change_still_shows_the_old_answer_and_says_what_changed()
    {
        var number = SomeReceipts.NumberOf(_folder.Keep(Before).Knowledge, Question)!;

        var shown = new ReceiptDesk(_folder.Keep(After).Knowledge, _folder.Open()).Show(number, SomeDay.Today);

        Assert.Equal(ReceiptOutcome.Shown, shown.Outcome);
        Assert.Contains("44,70 euro", Assert.Single(shown.Reply.Blocks.OfType<Comparison>(), table => table.Rows[0].AspectId == "kosten").Rows[0].From.Text, StringComparison.Ordinal);
        var change = Assert.Single(Assert.Single(shown.Reply.Blocks.OfType<Facts>(), facts => facts.Items.Any(item => item.Label == "Wat kost de kaart?")).Items, item => item.Label == "Wat kost de kaart?");
        Assert.NotEmpty(change.Sources);
        Assert.Equal(number, Assert.Single(shown.Reply.Blocks.OfType<ReceiptLine>()).Number);
    }

    [Fact]
    public void A_kept_edition_answers_as_it_did_when_it_was_todays()
    {
        var then = _folder.Keep(Before).Knowledge;
        var said = new DialogEngine(then).Compare(Question, SomeDay.Today);

        var shown = new ReceiptDesk(_folder.Keep(After).Knowledge, _folder.Open()).Show(SomeReceipts.NumberOf(then, Question), SomeDay.Today);

        var texts = shown.Reply.Blocks.Select(AsText).ToHashSet(StringComparer.Ordinal);
        Assert.All(said.Blocks.Where(block => block is not Sources), block => Assert.Contains(AsText(block), texts));
    }

    [Fact]
    public void Todays_edition_needs_no_store()
    {
        var now = Before.Read().Catalogue!.Knowledge;

        Assert.Equal(ReceiptOutcome.Shown, new ReceiptDesk(now, store: null).Show(SomeReceipts.NumberOf(now, Question), SomeDay.Today).Outcome);
    }

    [Fact]
    public void An_edition_that_is_not_kept_is_said_to_be_unknown()
    {
        var number = SomeReceipts.NumberOf(Before.Read().Catalogue!.Knowledge, Question);

        var shown = new ReceiptDesk(_folder.Keep(After).Knowledge, _folder.Open()).Show(number, SomeDay.Today);

        Assert.Equal((ReceiptOutcome.EditionUnknown, "bewijs_onbekend"), (shown.Outcome, shown.Reply.Name));
    }

    [Fact]
    public void Without_a_store_an_older_receipt_is_unavailable_and_not_wrong()
    {
        var number = SomeReceipts.NumberOf(Before.Read().Catalogue!.Knowledge, Question);

        Assert.Equal(ReceiptOutcome.Unavailable, new ReceiptDesk(After.Read().Catalogue!.Knowledge, store: null).Show(number, SomeDay.Today).Outcome);
    }

    [Fact]
    public void A_store_that_breaks_makes_receipts_unavailable_and_tells_the_operator_why()
    {
        var number = SomeReceipts.NumberOf(_folder.Keep(Before).Knowledge, Question);
        var now = _folder.Keep(After).Knowledge;
        var store = _folder.Open();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        File.WriteAllText(_folder.Database, new string('x', 5_000));

        var shown = new ReceiptDesk(now, store).Show(number, SomeDay.Today);

        Assert.Equal(ReceiptOutcome.Unavailable, shown.Outcome);
        Assert.Contains("beschadigd", shown.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void The_answers_of_a_kept_edition_are_restored_with_their_choices()
    {
        var number = SomeReceipts.NumberOf(_folder.Keep(Before).Knowledge, Question);

        var restored = new ReceiptDesk(_folder.Keep(After).Knowledge, _folder.Open()).Restore(number, SomeDay.Today);

        Assert.True(restored.AreChoicesKept);
        Assert.Equal("passagier", restored.State!["voorbeeldkaart.soort"]![0]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Of_an_edition_that_cannot_be_read_the_question_is_restored_without_its_choices(bool hasStore)
    {
        var number = SomeReceipts.NumberOf(Before.Read().Catalogue!.Knowledge, Question);

        var restored = new ReceiptDesk(After.Read().Catalogue!.Knowledge, hasStore ? _folder.Open() : null).Restore(number, SomeDay.Today);

        Assert.False(restored.AreChoicesKept);
        Assert.Equal((s_topic, null, null), (restored.State!.Answered[0], restored.State["voorbeeldkaart.soort"], restored.Fault));
    }

    [Theory]
    [InlineData(true, "bewijs_onbekend")]
    [InlineData(false, "bewijs_niet_beschikbaar")]
    public void A_number_of_an_edition_that_cannot_be_read_is_never_called_wrong(bool hasStore, string told)
    {
        var number = SomeReceipts.NumberOf(Before.Read().Catalogue!.Knowledge, Question);
        var other = SomeReceipts.Later(topics: [SomeTopics.Topic(new TopicId("iets-anders"))]);

        Assert.Equal(told, new ReceiptDesk(other, hasStore ? _folder.Open() : null).Restore(number, SomeDay.Today).Fault?.Name);
    }

    [Fact]
    public void A_store_that_breaks_tells_the_operator_why_when_answers_are_restored_too()
    {
        var number = SomeReceipts.NumberOf(_folder.Keep(Before).Knowledge, Question);
        var now = _folder.Keep(After).Knowledge;
        var store = _folder.Open();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        File.WriteAllText(_folder.Database, new string('x', 5_000));

        Assert.Contains("beschadigd", new ReceiptDesk(now, store).Restore(number, SomeDay.Today).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_later_sentence_that_an_edition_does_not_have_is_said_in_todays_words()
    {
        var then = Before.With(ContentBuilder.PhraseFile, WithoutLine(Before[ContentBuilder.PhraseFile], "  kosten-kop:"));
        _folder.Open().Keep(new Edition(new string('a', 64)), [.. then.Paths.Select(path => new EditionFile(path, then[path]))], DateTimeOffset.UnixEpoch);
        var now = Before.Replacing(ContentBuilder.PhraseFile, "kosten-kop: { b1: \"Dit is een zin.\"", "kosten-kop: { b1: \"Woorden van nu.\"").Read().Catalogue!.Knowledge;
        var number = SomeReceipts.NumberOf(SomeReceipts.Later(edition: "aaaaaaaaaaaa", of: now), Question);

        var shown = new ReceiptDesk(now, _folder.Open()).Show(number, SomeDay.Today);

        Assert.Contains(shown.Reply.Blocks, block => block is Comparison { Title: "Woorden van nu." });
    }

    [Fact]
    public void Files_that_changed_after_they_were_read_are_not_kept_as_what_was_read() => new ContentBuilder().InFolder(root =>
    {
        var edition = ContentFolder.Read(root).Catalogue!.Edition;
        File.AppendAllText(Path.Combine(root, ContentBuilder.Glossary), "# later\n");

        var fault = Assert.Throws<EditionStoreException>(() => EditionKeeping.Keep(_folder.Open(), edition, root, DateTimeOffset.UnixEpoch));

        Assert.Contains($"veranderd nadat uitgave {edition} is gelezen", fault.Message, StringComparison.Ordinal);
        Assert.Contains("Met fouten start de chat niet.", fault.Message, StringComparison.Ordinal);
        Assert.False(_folder.Open().Holds(edition));
        return true;
    });

    public void Dispose() => _folder.Dispose();

    private static string WithoutLine(string text, string beginning) =>
        string.Join('\n', text.Split('\n').Where(line => !line.StartsWith(beginning, StringComparison.Ordinal)));

    private static string AsText(Block block) => PlainText.Of(new Reply("deel", [block]), width: 10_000);
}
