using Verschillen.Content.Files;
using Verschillen.Dialogs;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;
using Verschillen.Understanding;

namespace Verschillen.Content;

/// <summary>Puts the records of checked files together.</summary>
internal static class CatalogueMaking
{
    /// <param name="files">Files without a fault.</param>
    public static Catalogue Make(ContentFiles files)
    {
        var edition = new Edition(files.Hash());
        var gazetteer = MakeGazetteer(files);
        var topics = InOrder(files.Of<TopicFile>().Select(file => file.Topic));
        var terms = files.Of<GlossaryFile>().SelectMany(file => file.Terms).Select(row => row.Term).ToList();
        var intentions = files.Single<IntentionsFile>()!;
        var conversation = files.Single<ConversationFile>()!;
        var knowledge = new Knowledge
        {
            Edition = edition.Id,
            Gazetteer = gazetteer,
            Topics = topics,
            Rules = new RuleBook(files.Of<TopicFile>().SelectMany(file => file.Rules)
                .Concat(files.Of<MunicipalityFile>().SelectMany(file => file.Rules))
                .Select(entry => entry.Rule)),
            Contacts = [.. files.Of<MunicipalityFile>().SelectMany(file => file.Contacts)],
            Organisations = [.. files.Of<OrganisationsFile>().SelectMany(file => file.Organisations).Select(row => row.Organisation)],
            Terms = terms,
            StudyFigures = [.. files.Of<StudyFile>().SelectMany(file => file.Figures).Select(entry => entry.Figure)],
            Dialogs = [.. files.Of<DialogFile>().Select(file => new Dialog(file.Topic, [.. file.Questions.Select(entry => entry.Question)]))],
            Questions = [.. conversation.Questions.Select(entry => entry.Question)],
            Referrals = intentions.Referrals.ToDictionary(entry => entry.Words.Id, entry => entry.Sentence, StringComparer.Ordinal),
            Phrasebook = new Phrasebook(WordingsOf(files.Single<PhrasesFile>()!.Phrases.Concat(conversation.Phrases))),
        };
        var lexicon = new Lexicon(
            gazetteer,
            MakeTopicWords(topics, files, intentions),
            [.. intentions.Intents.Select(entry => entry.Words)],
            [.. intentions.Crises.Select(entry => entry.Words)],
            [.. intentions.Referrals.Select(entry => entry.Words)],
            [.. terms.Select(term => new TermWords(term.Name, [term.Name, .. term.AlsoCalled]))])
        {
            Words = intentions.Lists,
            FixedTexts = [.. topics.SelectMany(TitlesOf), .. ButtonIntents.All.SelectMany(button => TextsOf(button, knowledge.Phrasebook))],
            Volunteered = [.. files.Of<DialogFile>().SelectMany(VolunteeredIn)],
        };
        return new Catalogue(edition, knowledge, lexicon);
    }

    /// <summary>The listed topics in their order, then the wider ones by name.</summary>
    private static List<Topic> InOrder(IEnumerable<Topic> topics) =>
        [.. topics.OrderBy(topic => topic.Order ?? int.MaxValue).ThenBy(topic => topic.Id)];

    private static Gazetteer MakeGazetteer(ContentFiles files)
    {
        var municipalities = files.Single<MunicipalitiesFile>()!.Rows.Select(row => row.Municipality).ToList();
        var mergers = files.Single<MergersFile>()!;
        var names = municipalities
            .Select(municipality => new PlaceName(municipality.Name, PlaceNameKind.Municipality, municipality.Code))
            .Concat(files.Of<PlaceNamesFile>().SelectMany(file => file.Rows).Concat(mergers.FormerNames).Select(row => row.Name))
            .ToList();
        return new Gazetteer(
            municipalities,
            names,
            files.Single<PostcodesFile>()!.Rows.Select(row => (row.Postcode, row.Municipality)),
            [.. mergers.Planned.Select(row => row.Merger)]);
    }

    private static Dictionary<string, Wording> WordingsOf(IEnumerable<PhraseEntry> phrases) =>
        phrases.ToDictionary(entry => entry.Key, entry => entry.Wording, StringComparer.Ordinal);

    private static IEnumerable<FixedText> TitlesOf(Topic topic) =>
        new[] { topic.Title.B1, topic.Title.A2 }.OfType<string>().Select(title => new FixedText(title, Intent.None, topic.Id));

    private static IEnumerable<FixedText> TextsOf((Phrase Phrase, Intent Intent) button, Phrasebook phrasebook) =>
        Enum.GetValues<LanguageLevel>().Select(level => new FixedText(phrasebook.Say(button.Phrase, level), button.Intent, Topic: null));

    private static IEnumerable<VolunteeredWords> VolunteeredIn(DialogFile file) =>
        from entry in file.Questions
        from answer in entry.Recognised
        select new VolunteeredWords($"{file.Topic.Value}.{entry.Question.Name}", answer.Name, answer.Values);

    /// <summary>The words of each topic's own files, and those that the file of intents adds.</summary>
    private static List<TopicWords> MakeTopicWords(IReadOnlyList<Topic> topics, ContentFiles files, IntentionsFile intentions)
    {
        var more = intentions.Topics.ToDictionary(entry => entry.Words.Topic, entry => entry.Words);
        return
        [
            .. topics.Select(topic => WordsOf(topic, files)).Select(words => more.TryGetValue(words.Topic, out var added)
                ? words with { Words = [.. words.Words.Union(added.Words, StringComparer.Ordinal)], Examples = [.. words.Examples, .. added.Examples] }
                : words),
        ];
    }

    private static TopicWords WordsOf(Topic topic, ContentFiles files) => new(
        topic.Id,
        topic.Words,
        [.. topic.Aspects.Where(aspect => aspect.Words.Count > 0).Select(aspect => new AspectWords(aspect.Id, aspect.Words))],
        files.Of<DialogFile>().First(file => file.Topic == topic.Id).Examples);
}
