using System.Collections.Frozen;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain;
using Verschillen.Domain.Help;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;
using Verschillen.Understanding;

namespace Verschillen.Dialogs;

/// <summary>Everything that a conversation can tell and ask, of one edition of the content.</summary>
public sealed class Knowledge
{
    private FrozenDictionary<string, Topic>? _topicsById;
    private FrozenDictionary<string, Dialog>? _dialogsByTopic;
    private FrozenDictionary<string, Question>? _questionsByName;
    private FrozenDictionary<string, IReadOnlyList<string>>? _namesBySharing;
    private FrozenDictionary<MunicipalityCode, IReadOnlyList<Contact>>? _contactsOf;
    private ILookup<TopicId, StudyFigure>? _studyFiguresOf;
    private IReadOnlyList<NamedQuestion>? _questionsThatFollow;
    private FrozenSet<string>? _listed;

    /// <summary>The edition, to be told with every answer.</summary>
    public required string Edition { get; init; }

    public required Gazetteer Gazetteer { get; init; }

    /// <summary>All topics, in the order they are offered.</summary>
    public required IReadOnlyList<Topic> Topics { get; init; }

    public required RuleBook Rules { get; init; }

    public required IReadOnlyList<Contact> Contacts { get; init; }

    public required IReadOnlyList<Organisation> Organisations { get; init; }

    public required IReadOnlyList<GlossaryWord> Glossary { get; init; }

    public required IReadOnlyList<StudyFigure> StudyFigures { get; init; }

    /// <summary>One for each topic.</summary>
    public required IReadOnlyList<Dialog> Dialogs { get; init; }

    /// <summary>The questions that are asked once for all topics, named as in <see cref="SharedQuestions"/>.</summary>
    public required IReadOnlyList<Question> Questions { get; init; }

    /// <summary>What to say about matters that belong elsewhere, by their id.</summary>
    public required IReadOnlyDictionary<string, Wording> Referrals { get; init; }

    public required Phrasebook Phrasebook { get; init; }

    /// <summary>The topic with an id.</summary>
    /// <returns>Null when there is none.</returns>
    public Topic? TopicWith(TopicId id) =>
        (_topicsById ??= Topics.ToFrozenDictionary(topic => topic.Id.Value, StringComparer.Ordinal)).GetValueOrDefault(id.Value);

    /// <summary>The dialog of a topic.</summary>
    /// <exception cref="KeyNotFoundException">The topic has none.</exception>
    public Dialog DialogOf(TopicId topic) => (_dialogsByTopic ??= Dialogs.ToFrozenDictionary(dialog => dialog.Topic.Value, StringComparer.Ordinal))[topic.Value];

    /// <summary>The glossary word with a name.</summary>
    /// <returns>Null when there is none.</returns>
    public GlossaryWord? WordWith(string name) => Glossary.FirstOrDefault(word => string.Equals(word.Name, name, StringComparison.Ordinal));

    /// <summary>Why a letter can be sent about a topic.</summary>
    /// <returns>Null when there is no ground for it.</returns>
    public LetterGround? GroundOf(Topic topic, LetterKind kind) =>
        topic.Letters.Concat(topic.TalkTopic is { } other ? TopicWith(other)?.Letters ?? [] : []).FirstOrDefault(ground => ground.Kind == kind);

    /// <summary>Why a letter can be sent that is the same for every decision of a municipality: a topic without its own ground, and a decision of which the topic is not known, borrow one.</summary>
    /// <returns>Null when no topic has a ground for it.</returns>
    public LetterGround? GroundOfAny(Topic? topic, LetterKind kind) =>
        (topic is null ? Topics : Topics.Prepend(topic)).Select(one => GroundOf(one, kind)).FirstOrDefault(ground => ground is not null);

    /// <summary>The topic that asks a question, by its name among the answers.</summary>
    /// <returns>Null when no topic does, as of the questions about the move.</returns>
    internal TopicId? TopicAsking(string question) => Dialogs.FirstOrDefault(dialog => AskedQuestion.IsOf(dialog.Topic, question))?.Topic;

    /// <summary>The desks of a municipality.</summary>
    public IReadOnlyList<Contact> ContactsOf(MunicipalityCode municipality) => (_contactsOf ??= ContactsByMunicipality()).GetValueOrDefault(municipality, []);

    /// <summary>What the study counted about a topic.</summary>
    public IEnumerable<StudyFigure> StudyFiguresOf(TopicId topic) => (_studyFiguresOf ??= StudyFigures.ToLookup(figure => figure.Topic))[topic];

    /// <summary>The question with a name among the answers: one of all topics, or one of a topic with the topic's id and a dot before it.</summary>
    /// <returns>Null when there is none.</returns>
    public Question? QuestionWith(string name) => (_questionsByName ??= QuestionsByName()).GetValueOrDefault(name);

    /// <summary>The names among the answers of one and the same question, for each topic that asks it.</summary>
    /// <param name="name">One of these names.</param>
    /// <returns>The name alone when no other topic asks it.</returns>
    public IReadOnlyList<string> NamesOf(string name) =>
        QuestionWith(name)?.SharedAs is { } sharing ? (_namesBySharing ??= NamesBySharing())[sharing] : [name];

    /// <summary>Whether a topic is among those to choose from: of the topics only the main ones are; the others are understood when they are named.</summary>
    internal bool IsListed(string topicId) => (_listed ??= ListedTopics()).Contains(topicId);

    /// <summary>The topic that is talked about.</summary>
    /// <returns>Null when there is none.</returns>
    public Topic? TopicIn(DialogState state) => state.Topic() is { } id ? TopicWith(id) : null;

    /// <summary>The question whose answer is waited for: the one asked, unless it is asked under an answer.</summary>
    /// <returns>Null when none is.</returns>
    public string? WaitingIn(DialogState state) => state.Asked is { } asked && !IsAskedAfterwards(asked) ? asked : null;

    /// <summary>Whether the answer does not wait for a question.</summary>
    public bool IsAskedAfterwards(string name) => QuestionWith(name) is { IsAskedAfterwards: true };

    /// <summary>The questions to which a yes may follow from other answers.</summary>
    internal IReadOnlyList<NamedQuestion> QuestionsThatFollow => _questionsThatFollow ??= [.. Dialogs.SelectMany(dialog => dialog.Told).Where(told => told.Question.YesIf.Count > 0)];

    private FrozenSet<string> ListedTopics() => Topics
        .Where(topic => topic.Order is not null || Topics.All(other => other.Order is null))
        .Select(topic => topic.Id.Value).ToFrozenSet(StringComparer.Ordinal);

    private FrozenDictionary<MunicipalityCode, IReadOnlyList<Contact>> ContactsByMunicipality() =>
        Contacts.GroupBy(contact => contact.Municipality).ToFrozenDictionary(desks => desks.Key, desks => (IReadOnlyList<Contact>)[.. desks]);

    private FrozenDictionary<string, IReadOnlyList<string>> NamesBySharing() => Dialogs
        .SelectMany(dialog => dialog.Questions.Where(question => question.SharedAs is not null).Select(question => (Sharing: question.SharedAs!, Name: question.NameFor(dialog.Topic))))
        .GroupBy(one => one.Sharing, one => one.Name, StringComparer.Ordinal)
        .ToFrozenDictionary(same => same.Key, same => (IReadOnlyList<string>)[.. same], StringComparer.Ordinal);

    private FrozenDictionary<string, Question> QuestionsByName() => Questions.Select(question => (question.Name, Question: question))
        .Concat(Dialogs.SelectMany(dialog => dialog.Questions.Select(question => (Name: question.NameFor(dialog.Topic), Question: question))))
        .ToFrozenDictionary(named => named.Name, named => named.Question, StringComparer.Ordinal);
}

/// <summary>The names of the questions that are asked once for all topics.</summary>
public static class SharedQuestions
{
    public const string From = "van";
    public const string To = "naar";
    public const string Day = "datum";
    public const string Topic = "onderwerp";

    /// <summary>The municipality that a rule is asked of.</summary>
    public const string In = "in";

    /// <summary>Whether a place is left, gone to, or asked about.</summary>
    public const string Role = "rol";

    /// <summary>Which answer to change.</summary>
    public const string WhichAnswer = "verander";

    public static IReadOnlyList<string> All { get; } = [From, To, Day, Topic, In, Role, WhichAnswer];
}
