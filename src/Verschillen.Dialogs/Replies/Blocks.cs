using Verschillen.Domain.Comparing;
using Verschillen.Domain.Topics;

namespace Verschillen.Dialogs.Replies;

/// <summary>A part of a <see cref="Reply"/>. All texts are final: in the resident's level, with figures and names filled in.</summary>
public abstract record Block;

/// <summary>A paragraph.</summary>
/// <param name="Text">One or a few sentences.</param>
/// <param name="Sources">The numbers of its sources in the reply's <see cref="Sources"/>; empty when it states no fact.</param>
public sealed record Say(string Text, IReadOnlyList<int> Sources) : Block
{
    public Say(string text)
        : this(text, [])
    {
    }

    /// <summary>Whether it invites to say something, so that it means nothing where no conversation goes on (uitnodiging).</summary>
    public bool IsInvitation { get; init; }

    /// <summary>The name of the page of this site that tells more, such as "privacy"; null for none.</summary>
    public string? Page { get; init; }
}

/// <summary>The title of a part of a long reply, above the titles of its blocks: one topic of a summary, the move it is about.</summary>
public sealed record Heading(string Text) : Block;

/// <summary>A paragraph that must not be missed.</summary>
/// <param name="Code">What it warns of, such as "bron_zonder_datum"; conversation scripts check it.</param>
/// <param name="Text">The warning.</param>
/// <param name="Sources">The numbers of its sources; empty when it states no fact.</param>
public sealed record Warning(string Code, string Text, IReadOnlyList<int> Sources) : Block
{
    /// <summary>The code of the warning that the moving day was estimated, and so all days that are counted from it.</summary>
    public const string DayEstimated = "dag_geschat";

    /// <summary>The code of the warning that others may see what is kept of an answer to who is not safe.</summary>
    public const string MayBeSeen = "meelezen";
}

/// <summary>A list of facts under a heading.</summary>
public sealed record Facts(string Title, IReadOnlyList<Fact> Items) : Block;

/// <summary>One fact.</summary>
/// <param name="Label">What it is about; null when the text says all.</param>
/// <param name="Text">The fact.</param>
/// <param name="Sources">The numbers of its sources, never empty.</param>
public sealed record Fact(string? Label, string Text, IReadOnlyList<int> Sources);

/// <summary>Two municipalities side by side under a heading.</summary>
/// <param name="Title">The heading.</param>
/// <param name="From">The name of the municipality that is left.</param>
/// <param name="To">The name of the new municipality.</param>
/// <param name="Rows">The points, never empty.</param>
public sealed record Comparison(string Title, string From, string To, IReadOnlyList<ComparisonRow> Rows) : Block;

/// <summary>One point of a comparison.</summary>
/// <param name="AspectId">The id of the aspect.</param>
/// <param name="Label">The point, as a question.</param>
/// <param name="From">What holds in the municipality that is left.</param>
/// <param name="To">What holds in the new municipality.</param>
/// <param name="Verdict">What the difference is.</param>
/// <param name="Conclusion">The verdict in words, its reservations in the same breath.</param>
/// <param name="Reservations">The reservations, for conversation scripts and styles.</param>
public sealed record ComparisonRow(
    string AspectId,
    string Label,
    ComparisonCell From,
    ComparisonCell To,
    Verdict Verdict,
    string Conclusion,
    IReadOnlyList<Reservation> Reservations);

/// <summary>What holds in one municipality.</summary>
/// <param name="Text">The value with its date and note, or that it is not known. One or a few whole sentences.</param>
/// <param name="Sources">The numbers of its sources; empty only when nothing is known.</param>
public sealed record ComparisonCell(string Text, IReadOnlyList<int> Sources);

/// <summary>What to do and when, under a heading, first things first.</summary>
public sealed record Steps(string Title, IReadOnlyList<StepItem> Items) : Block;

/// <summary>One thing to do.</summary>
/// <param name="When">The day in words: "Nu", "4 januari 2027", "8 weken voor u verhuist".</param>
/// <param name="On">The day; null when the moving day is not known, and for what is urgent whatever that day is.</param>
/// <param name="IsNow">Whether it must be done at once.</param>
/// <param name="Text">What to do.</param>
/// <param name="Contact">Whom to contact: "Gemeente Zwolle, 14 038"; null when nobody.</param>
/// <param name="Terms">The terms that follow, each as a sentence.</param>
/// <param name="Sources">The numbers of its sources.</param>
public sealed record StepItem(string When, DateOnly? On, bool IsNow, string Text, string? Contact, IReadOnlyList<string> Terms, IReadOnlyList<int> Sources)
{
    /// <summary>What is done in one call, when that is more than one thing; <see cref="Text"/> then says how many.</summary>
    public IReadOnlyList<StepPart> Parts { get; init; } = [];

    /// <summary>Whether it can be done on more days than one, of which <see cref="On"/> is the last.</summary>
    public bool IsPeriod { get; init; }

    /// <summary>The first of those days; null when it has come.</summary>
    public DateOnly? OpensOn { get; init; }

    /// <summary>A name that stays the same when the answer is made again, such as "hulpmiddelen/melding"; null where nothing needs it.</summary>
    public string? Key { get; init; }
}

/// <summary>One thing of several that are done in one call.</summary>
/// <param name="About">The topics that it is about: "Hulpmiddelen", "Hulpmiddelen en jobcoaching".</param>
/// <param name="Text">What to do.</param>
/// <param name="Terms">The terms that follow, each as a sentence.</param>
/// <param name="Sources">The numbers of its sources.</param>
public sealed record StepPart(string About, string Text, IReadOnlyList<string> Terms, IReadOnlyList<int> Sources);

/// <summary>What is not known, as sentences to say to a municipality, under a heading.</summary>
/// <param name="Topic">The topic that it is not known of.</param>
/// <param name="Title">The heading.</param>
/// <param name="Introduction">What the list is for.</param>
/// <param name="Questions">The sentences to say, never empty.</param>
public sealed record ToAsk(TopicId Topic, string Title, string Introduction, IReadOnlyList<string> Questions) : Block
{
    /// <summary>How many of all questions matter most; they stand first.</summary>
    public int First { get; init; } = int.MaxValue;

    /// <summary>The questions that are told only when asked for; a page has them at hand.</summary>
    public IReadOnlyList<string> More { get; init; } = [];
}

/// <summary>People to call, under a heading.</summary>
public sealed record HandOver(string Title, IReadOnlyList<ContactLine> Contacts) : Block;

/// <summary>One contact.</summary>
/// <param name="Name">Who it is.</param>
/// <param name="Phone">The number as people dial it; null when not known.</param>
/// <param name="Website">The web address; null when not known.</param>
/// <param name="Hours">When it can be reached; null when not known.</param>
/// <param name="Note">What to know about it, such as the age of the number; null when nothing.</param>
/// <param name="Sources">The numbers of its sources.</param>
public sealed record ContactLine(string Name, string? Phone, Uri? Website, string? Hours, string? Note, IReadOnlyList<int> Sources)
{
    /// <summary>The mailbox, for who cannot call; null when not known.</summary>
    public string? Email { get; init; }

    /// <summary>What to say when somebody answers, in whole sentences; null when nothing is prepared.</summary>
    public string? ToSay { get; init; }
}

/// <summary>Where the facts come from, under a heading.</summary>
public sealed record Sources(string Title, IReadOnlyList<SourceLine> Lines) : Block;

/// <summary>One source.</summary>
/// <param name="Number">Its number in this reply, from 1.</param>
/// <param name="Title">Title and publisher.</param>
/// <param name="Address">Its web address.</param>
/// <param name="Date">What is known of its date, in words: "januari 2026", "geen datum".</param>
/// <param name="Remark">What to know about it; null when nothing.</param>
public sealed record SourceLine(int Number, string Title, Uri Address, string Date, string? Remark);

/// <summary>The number with which an answer can be shown again, under a heading; below the sources.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Number">The number, in groups to read aloud.</param>
/// <param name="Text">What the number is for.</param>
public sealed record ReceiptLine(string Title, string Number, string Text) : Block;

/// <summary>A text to read aloud, to copy or to send, under a heading.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Introduction">What it is for, and what the person adds.</param>
/// <param name="Text">The text.</param>
/// <param name="Reference">The sentence with the number of the answer it is about; null when there is none.</param>
public sealed record ReadyText(string Title, string Introduction, string Text, string? Reference) : Block;

/// <summary>What a person who helps should know about what stands before it; not meant for the resident (kant van de ondersteuner).</summary>
/// <param name="Title">The heading.</param>
/// <param name="Blocks">What it says.</param>
public sealed record Aside(string Title, IReadOnlyList<Block> Blocks) : Block;

/// <summary>A letter to adapt, with lines of dots for what only the person knows, under a heading.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Introduction">When to send it.</param>
/// <param name="Paragraphs">The letter, paragraph by paragraph.</param>
/// <param name="Sources">The numbers of the sources of the introduction; empty when it states no fact.</param>
public sealed record Letter(string Title, string Introduction, IReadOnlyList<string> Paragraphs, IReadOnlyList<int> Sources) : Block;

/// <summary>The one question of a reply; always last, before its <see cref="Choices"/>.</summary>
/// <param name="Text">The question.</param>
/// <param name="Hint">How to answer; null when it is plain.</param>
public sealed record Ask(string Text, string? Hint) : Block;

/// <summary>Answers to choose from; each can also be typed.</summary>
public sealed record Choices(IReadOnlyList<ReplyChoice> Options) : Block;

/// <summary>One answer to choose.</summary>
/// <param name="Text">Its words: shown on the button and sent as the message.</param>
/// <param name="IsCommand">Whether it asks for something else rather than answering the question ("ander onderwerp").</param>
public sealed record ReplyChoice(string Text, bool IsCommand)
{
    /// <summary>The id of the topic that is chosen with it, for a picture; null when it chooses none.</summary>
    public string? Topic { get; init; }
}
