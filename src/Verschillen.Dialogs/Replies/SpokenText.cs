using System.Diagnostics;
using System.Globalization;
using Verschillen.Dialogs.Phrasing;

namespace Verschillen.Dialogs.Replies;

/// <summary>Renders a reply as it is heard: by a voice, or by a screen reader when it arrives (gesproken tekst).</summary>
public static class SpokenText
{
    private const int LongestArrival = 600; // characters; about 45 seconds of speech

    /// <summary>The whole reply, without its sources, ending with the question and how many answers can be chosen.</summary>
    public static string Of(Reply reply) => Join([.. reply.Blocks.SelectMany(Whole), Question(reply), Count(reply)]);

    /// <summary>
    /// The reply as it is told when it arrives: whole when it is short. Of a long one the paragraphs and then its parts by name, for
    /// these are read at leisure and the question must not get lost behind them.
    /// </summary>
    /// <param name="reply">The reply.</param>
    /// <param name="whole">The whole of it, as it is heard.</param>
    public static string OnArrival(Reply reply, string whole) =>
        whole.Length <= LongestArrival ? whole : Join([.. reply.Blocks.SelectMany(Brief), Question(reply), Count(reply)]);

    /// <summary>
    /// The reply for a voice alone, without a page to read: the choices are named instead of counted, and of a long one the paragraphs,
    /// the first step and the names of the parts are told, so that the question is not minutes away.
    /// </summary>
    public static string ForVoice(Reply reply)
    {
        var whole = Join([.. reply.Blocks.SelectMany(Whole), Question(reply), Named(reply)]);
        return whole.Length <= LongestArrival ? whole : Join([.. reply.Blocks.SelectMany(InBrief), Question(reply), Named(reply)]);
    }

    private static IEnumerable<string> InBrief(Block block) => block is Steps { Items: [var first, ..] } ? [.. Brief(block), .. Step(first)] : Brief(block);

    private static IEnumerable<string> Whole(Block block) => block switch
    {
        Heading heading => [heading.Text],
        Say say => [say.Text],
        Warning warning => ["Let op:", warning.Text],
        Facts facts => [facts.Title, .. facts.Items.Select(fact => fact.Label is null ? fact.Text : $"{DutchWords.Labelling(fact.Label)} {fact.Text}")],
        Comparison comparison => [comparison.Title, .. comparison.Rows.SelectMany(row => Row(comparison, row))],
        Steps steps => [steps.Title, .. steps.Items.SelectMany(Step)],
        ToAsk ask => [ask.Title, ask.Introduction, .. ask.Questions],
        HandOver handOver => [handOver.Title, .. handOver.Contacts.SelectMany(Contact)],
        ReadyText ready => [ready.Title, ready.Introduction, ready.Text],
        Letter letter => [letter.Title, letter.Introduction, .. letter.Paragraphs],
        Aside aside => [aside.Title, .. aside.Blocks.SelectMany(Whole)],
        ReceiptLine receipt => [receipt.Title, Spelled(receipt.Number), receipt.Text],
        Sources or Ask or Choices => [], // sources are looked at; the question and its choices come last
        _ => throw new UnreachableException($"A voice does not know how to say {block}."),
    };

    private static IEnumerable<string> Brief(Block block) => block switch
    {
        Say or Warning or Heading => Whole(block),
        Facts facts => [Part(facts.Title, facts.Items.Count, "punt", "punten")],
        Comparison comparison => [Part(comparison.Title, comparison.Rows.Count, "verschil op een rij", "punten vergeleken")],
        Steps steps => [Part(steps.Title, steps.Items.Count, "stap", "stappen")],
        ToAsk ask => [Part(ask.Title, ask.Questions.Count, "vraag", "vragen")],
        HandOver handOver => [Part(handOver.Title, handOver.Contacts.Count, "adres", "adressen")],
        ReadyText ready => [Labelled(ready.Title)],
        Letter letter => [Labelled(letter.Title)],
        Sources sources => [Part(sources.Title, sources.Lines.Count, "bron", "bronnen")],
        Aside or ReceiptLine or Ask or Choices => [],
        _ => throw new UnreachableException($"A voice does not know how to name {block}."),
    };

    private static IEnumerable<string> Row(Comparison comparison, ComparisonRow row) =>
        [row.Label, $"{comparison.From}: {row.From.Text}", $"{comparison.To}: {row.To.Text}", row.Conclusion];

    private static IEnumerable<string> Step(StepItem step) =>
        [$"{step.When}: {step.Text}", .. step.Contact is null ? Array.Empty<string>() : [step.Contact], .. step.Terms, .. step.Parts.SelectMany(Part)];

    private static IEnumerable<string> Part(StepPart part) => [$"{part.About}: {part.Text}", .. part.Terms];

    private static IEnumerable<string> Contact(ContactLine contact) => new[]
    {
        contact.Name,
        contact.Phone is null ? null : $"Telefoon: {contact.Phone}",
        contact.Hours is null ? null : $"Open: {contact.Hours}",
        contact.Note,
        // A voice says an address badly, and who listens calls.
        contact.Email is null || contact.Phone is not null ? null : $"E-mail: {contact.Email}",
        contact.Website is null || contact.Phone is not null ? null : $"Website: {contact.Website.Host}",
        contact.ToSay?.Trim('"'),
    }.OfType<string>();

    private static string Part(string title, int count, string one, string many) =>
        $"{DutchWords.Labelling(title.TrimEnd('.'))} {count.ToString(CultureInfo.InvariantCulture)} {(count == 1 ? one : many)}";

    private static string Question(Reply reply) => reply.Question is { } ask ? $"{ask.Text} {ask.Hint}".TrimEnd() : "";

    private static string Count(Reply reply) => (reply.Question, reply.Choices.Count) switch
    {
        (_, 0) => "",
        (null, 1) => "U kunt 1 knop kiezen.",
        (null, var count) => $"U kunt kiezen uit {count.ToString(CultureInfo.InvariantCulture)} knoppen.",
        (_, 1) => "1 antwoord om uit te kiezen.",
        (_, var count) => $"{count.ToString(CultureInfo.InvariantCulture)} antwoorden om uit te kiezen.",
    };

    private static string Labelled(string title) => $"{DutchWords.Labelling(title.TrimEnd('.'))} 1 tekst";

    /// <summary>Sign by sign, with a pause between the groups.</summary>
    private static string Spelled(string number) => string.Join(", ", number.Split('-').Select(group => string.Join(' ', group.ToCharArray())));

    private static string Named(Reply reply)
    {
        var (answers, commands) = (reply.Choices.Where(choice => !choice.IsCommand).ToList(), reply.Choices.Where(choice => choice.IsCommand).ToList());
        return string.Join(' ', new[] { Listed("U kunt zeggen", answers), Listed(answers.Count > 0 ? "U kunt ook zeggen" : "U kunt zeggen", commands) }.OfType<string>());
    }

    private static string? Listed(string beginning, IReadOnlyList<ReplyChoice> choices) => choices.Select(choice => choice.Text.TrimEnd('.', '?')).ToList() switch
    {
        [] => null,
        [var one] => $"{beginning}: {one}.",
        [.. var first, var last] => $"{beginning}: {string.Join(", ", first)} of {last}.",
    };

    /// <summary>Each text as a sentence of its own, so that a voice pauses between them.</summary>
    private static string Join(IEnumerable<string> texts) =>
        Pronounced.Of(string.Join(' ', texts.Where(text => text.Length > 0).Select(text => text[^1] is '.' or '?' or ':' or '!' ? text : $"{text}.")));
}
