using Verschillen.Content.Files;
using Verschillen.Dialogs;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;

namespace Verschillen.Content;

/// <summary>Makes what can be told and asked from the records of files.</summary>
internal static class KnowledgeMaking
{
    /// <param name="files">The files: all of a content, or as many of a kept edition as a question needs.</param>
    /// <param name="edition">The name of the content.</param>
    /// <param name="phrasebook">The sentences around.</param>
    public static Knowledge Make(ContentFiles files, Edition edition, Phrasebook phrasebook) => new()
    {
        Edition = edition.Id,
        Gazetteer = MakeGazetteer(files),
        Topics = InOrder(files.Of<TopicFile>().Select(file => file.Topic)),
        Rules = new RuleBook(files.Of<TopicFile>().SelectMany(file => file.Rules)
            .Concat(files.Of<MunicipalityFile>().SelectMany(file => file.Rules))
            .Select(entry => entry.Rule)),
        Contacts = [.. files.Of<MunicipalityFile>().SelectMany(file => file.Contacts)],
        Organisations = [.. files.Of<OrganisationsFile>().SelectMany(file => file.Organisations).Select(row => row.Organisation)],
        Glossary = [.. files.Of<GlossaryFile>().SelectMany(file => file.Words).Select(row => row.Word)],
        StudyFigures = [.. files.Of<StudyFile>().SelectMany(file => file.Figures).Select(entry => entry.Figure)],
        Dialogs = [.. files.Of<DialogFile>().Select(file => new Dialog(file.Topic, [.. file.Questions.Select(entry => entry.Question)]))],
        Questions = [.. files.Of<ConversationFile>().SelectMany(file => file.Questions).Select(entry => entry.Question)],
        Referrals = files.Of<IntentionsFile>().SelectMany(file => file.Referrals).ToDictionary(entry => entry.Words.Id, entry => entry.Sentence, StringComparer.Ordinal),
        Phrasebook = phrasebook,
    };

    /// <summary>The wordings of sentences, by their keys.</summary>
    public static Dictionary<string, Wording> WordingsIn(ContentFiles files) =>
        files.Of<PhrasesFile>().SelectMany(file => file.Phrases)
            .Concat(files.Of<ConversationFile>().SelectMany(file => file.Phrases))
            .ToDictionary(entry => entry.Key, entry => entry.Wording, StringComparer.Ordinal);

    /// <summary>The listed topics in their order, then the wider ones by name.</summary>
    private static List<Topic> InOrder(IEnumerable<Topic> topics) =>
        [.. topics.OrderBy(topic => topic.Order ?? int.MaxValue).ThenBy(topic => topic.Id)];

    private static Gazetteer MakeGazetteer(ContentFiles files)
    {
        var municipalities = files.Of<MunicipalitiesFile>().SelectMany(file => file.Rows).Select(row => row.Municipality).ToList();
        var mergers = files.Of<MergersFile>().ToList();
        var names = municipalities
            .Select(municipality => new PlaceName(municipality.Name, PlaceNameKind.Municipality, municipality.Code))
            .Concat(files.Of<PlaceNamesFile>().SelectMany(file => file.Rows).Concat(mergers.SelectMany(file => file.FormerNames)).Select(row => row.Name))
            .ToList();
        return new Gazetteer(
            municipalities,
            names,
            files.Of<PostcodesFile>().SelectMany(file => file.Rows).Select(row => (row.Postcode, row.Municipality)),
            [.. mergers.SelectMany(file => file.Planned).Select(row => row.Merger)]);
    }
}
