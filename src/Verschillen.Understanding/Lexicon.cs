using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Topics;

namespace Verschillen.Understanding;

/// <summary>All words that messages are read with; they come from content and dialog files (woordenlijst).</summary>
/// <param name="Gazetteer">The names of places.</param>
/// <param name="Topics">The words of topics and their points.</param>
/// <param name="Intents">The words and examples of intents.</param>
/// <param name="Crises">The words of crisis.</param>
/// <param name="Referrals">Whose business a near-domain message is.</param>
/// <param name="Glossary">The words of the glossary.</param>
public sealed record Lexicon(
    Gazetteer Gazetteer,
    IReadOnlyList<TopicWords> Topics,
    IReadOnlyList<IntentWords> Intents,
    IReadOnlyList<CrisisWords> Crises,
    IReadOnlyList<ReferralWords> Referrals,
    IReadOnlyList<NameWords> Glossary)
{
    /// <summary>Words of everyday Dutch that decide how others are read.</summary>
    public WordLists Words { get; init; } = WordLists.Empty;

    /// <summary>What the parts of places are learned from.</summary>
    public PlaceRoleWords PlaceRoles { get; init; } = PlaceRoleWords.Empty;

    /// <summary>What a message can ask the meaning of by its whole name ("wie is MEE"): glossary words and organisations; the first of a name counts.</summary>
    public IReadOnlyList<NameWords> Definitions { get; init; } = [];

    /// <summary>The names of topics and the words on buttons.</summary>
    public IReadOnlyList<FixedText> FixedTexts { get; init; } = [];

    /// <summary>The words by which answers are given unasked.</summary>
    public IReadOnlyList<VolunteeredWords> Volunteered { get; init; } = [];

    /// <summary>What people say back to questions.</summary>
    public IReadOnlyList<AnswerWords> Answers { get; init; } = [];
}

/// <summary>The words of a topic.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Words">Words and phrases that name it, in lower case.</param>
/// <param name="Aspects">The words of its points.</param>
/// <param name="Examples">Messages that people send about it.</param>
public sealed record TopicWords(TopicId Topic, IReadOnlyList<string> Words, IReadOnlyList<AspectWords> Aspects, IReadOnlyList<string> Examples)
{
    /// <summary>The wider topic that it is a part of; null when it is a main topic itself.</summary>
    public TopicId? MainTopic { get; init; }

    /// <summary>Words that mean it only while it is talked about, for elsewhere they name another topic or none: "de taxi" of school transport (hier).</summary>
    public IReadOnlyList<string> Here { get; init; } = [];

    /// <summary>Texts that mean it only where they are all that is said, for in a sentence they mean little: "parkeren" (alleen).</summary>
    public IReadOnlyList<string> Alone { get; init; } = [];
}

/// <summary>The words that people use when they ask for one point.</summary>
/// <param name="AspectId">The point.</param>
/// <param name="Words">Words and phrases that ask for it, in lower case.</param>
public sealed record AspectWords(string AspectId, IReadOnlyList<string> Words)
{
    /// <summary>The questions that are shown for it, which people say back.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];
}

/// <summary>The words of an intent.</summary>
/// <param name="Intent">The intent.</param>
/// <param name="Words">Phrases that decide by themselves, in lower case.</param>
/// <param name="Examples">Messages with this intent.</param>
public sealed record IntentWords(Intent Intent, IReadOnlyList<string> Words, IReadOnlyList<string> Examples);

/// <summary>The words of a kind of crisis.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Words">Phrases that point to it.</param>
/// <param name="Except">Phrases that contain such words and are a manner of speaking.</param>
public sealed record CrisisWords(CrisisKind Kind, IReadOnlyList<string> Words, IReadOnlyList<string> Except)
{
    /// <summary>Phrases of languages that no example has, which decide by themselves: of the words around them nothing is known (andere_talen).</summary>
    public IReadOnlyList<string> Foreign { get; init; } = [];

    /// <summary>Messages that speak of it.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    /// <summary>Messages that sound like it and speak of no danger (klinkt_zo).</summary>
    public IReadOnlyList<string> SoundAlikes { get; init; } = [];
}

/// <summary>The words of a near-domain matter that belongs elsewhere.</summary>
/// <param name="Id">The id of the referral.</param>
/// <param name="Words">Phrases that name it.</param>
public sealed record ReferralWords(string Id, IReadOnlyList<string> Words)
{
    /// <summary>Messages about it.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];
}

/// <summary>The words of a name: of a glossary word, or of an organisation.</summary>
/// <param name="Name">The name.</param>
/// <param name="Words">The name and other words for it.</param>
public sealed record NameWords(string Name, IReadOnlyList<string> Words);
