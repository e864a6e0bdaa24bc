using Verschillen.Content.Files;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Topics;

namespace Verschillen.Content.Checks;

/// <summary>What the files name, so that one file can be checked against another.</summary>
internal sealed class ContentIndex
{
    private readonly Dictionary<string, TopicFile> _topics;
    private readonly Dictionary<string, DialogFile> _dialogs;
    private readonly HashSet<string> _topicNames;
    private readonly Dictionary<MunicipalityCode, Municipality> _municipalities = [];

    public ContentIndex(ContentFiles files)
    {
        Files = files;
        _topics = FirstOfEach(files.Of<TopicFile>(), file => file.Topic.Id.Value);
        _dialogs = FirstOfEach(files.Of<DialogFile>(), file => file.Topic.Value);
        _topicNames = [.. files.Readings
            .Select(reading => reading.Journal.Path)
            .Where(path => path.StartsWith(FileKinds.Topics, StringComparison.Ordinal))
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Concat(_topics.Keys)];
        foreach (var (_, municipality) in files.Single<MunicipalitiesFile>()?.Rows ?? [])
        {
            _municipalities.TryAdd(municipality.Code, municipality);
        }

        TopicQuestions = [.. files.Of<DialogFile>().SelectMany(file => file.Questions.Select(entry => new TopicQuestion(entry.Question.NameFor(file.Topic), file.Journal, entry)))];
        OrganisationIds = [.. (files.Single<OrganisationsFile>()?.Organisations ?? []).Select(row => row.Organisation.Id)];
    }

    public ContentFiles Files { get; }

    /// <summary>The topics that a file exists for, also when it could not be read.</summary>
    public IReadOnlyCollection<string> TopicNames => _topicNames;

    public IReadOnlyCollection<string> OrganisationIds { get; }

    /// <summary>The questions of all topics, in the order of their files; a name that stands twice is here twice.</summary>
    public IReadOnlyList<TopicQuestion> TopicQuestions { get; }

    public IReadOnlyDictionary<MunicipalityCode, Municipality> Municipalities => _municipalities;

    public bool IsTopic(TopicId topic) => _topicNames.Contains(topic.Value);

    /// <summary>Whether there is such an organisation; of organisations that could not be read nothing is said.</summary>
    public bool IsOrganisation(string id) => !Files.IsRead(FileKinds.Organisations) || OrganisationIds.Contains(id, StringComparer.Ordinal);

    /// <returns>Null when there is none, or none that could be read.</returns>
    public TopicFile? Topic(TopicId topic) => _topics.GetValueOrDefault(topic.Value);

    /// <returns>Null when there is none, or none that could be read.</returns>
    public DialogFile? Dialog(TopicId topic) => _dialogs.GetValueOrDefault(topic.Value);

    /// <returns>Null when the topic or the aspect is not there.</returns>
    public AspectEntry? Aspect(TopicId topic, string aspectId) =>
        Topic(topic)?.Aspects.FirstOrDefault(entry => string.Equals(entry.Aspect.Id, aspectId, StringComparison.Ordinal));

    /// <summary>The rules of each file that has any.</summary>
    public IEnumerable<(IReadOnlyList<RuleEntry> Rules, FileJournal Journal)> Rules() =>
        Files.Of<TopicFile>().Select(file => (file.Rules, file.Journal))
            .Concat(Files.Of<MunicipalityFile>().Select(file => (file.Rules, file.Journal)));

    private static Dictionary<string, T> FirstOfEach<T>(IEnumerable<T> files, Func<T, string> name)
    {
        var found = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            found.TryAdd(name(file), file);
        }

        return found;
    }
}

/// <summary>A question of a topic.</summary>
/// <param name="Name">Its name among the answers: the id of the topic, a dot and its own name.</param>
/// <param name="Journal">Of its file.</param>
/// <param name="Entry">The question.</param>
internal sealed record TopicQuestion(string Name, FileJournal Journal, QuestionEntry Entry);
