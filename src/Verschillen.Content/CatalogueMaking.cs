using Verschillen.Content.Files;
using Verschillen.Dialogs;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain;
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
        var knowledge = KnowledgeMaking.Make(files, edition, new Phrasebook(KnowledgeMaking.WordingsIn(files)));
        var intentions = files.Single<IntentionsFile>()!;
        var examples = files.Of<ExamplesFile>().ToDictionary(file => (file.Kind, file.Label), file => (IReadOnlyList<string>)[.. file.Messages.Select(message => message.Text)]);
        IReadOnlyList<string> ExamplesOf(string kind, string? label) => label is null ? [] : examples.GetValueOrDefault((kind, label), []);
        var lexicon = new Lexicon(
            knowledge.Gazetteer,
            [.. MakeTopicWords(knowledge.Topics, files, intentions).Select(words => words with { Examples = [.. words.Examples, .. ExamplesOf(ExamplesFile.Topics, words.Topic.Value)] })],
            [.. intentions.Intents.Select(entry => entry.Words with { Examples = ExamplesOf(ExamplesFile.Intents, IntentFieldWords.Intents.WordFor(entry.Words.Intent)) })],
            [.. intentions.Crises.Select(entry => (entry.Words, Label: IntentFieldWords.Crises.WordFor(entry.Words.Kind)))
                .Select(entry => entry.Words with { Examples = ExamplesOf(ExamplesFile.Crises, entry.Label), SoundAlikes = ExamplesOf(ExamplesFile.SoundAlikes, entry.Label) })],
            [.. intentions.Referrals.Select(entry => entry.Words with { Examples = ExamplesOf(ExamplesFile.Referrals, entry.Words.Id) })],
            [.. knowledge.Glossary.Select(word => new NameWords(word.Name, [word.Name, .. word.AlsoCalled]))])
        {
            Words = intentions.Lists,
            PlaceRoles = new PlaceRoleWords([.. files.Single<PlaceRolesFile>()!.Classes.Select(entry => entry.Class)], files.Single<PlaceSentencesFile>()!.Sentences),
            Definitions =
            [
                .. knowledge.Glossary.Select(word => new NameWords(word.Name, [word.Name, .. word.AlsoCalled])),
                .. knowledge.Organisations.Select(organisation => new NameWords(organisation.Name, [organisation.Name, .. organisation.AlsoCalled])),
            ],
            FixedTexts = [.. knowledge.Topics.SelectMany(TitlesOf), .. ButtonIntents.All.SelectMany(button => TextsOf(button, knowledge.Phrasebook))],
            Volunteered = [.. files.Of<DialogFile>().SelectMany(VolunteeredIn)],
            Answers = [.. files.Of<ExamplesFile>().Where(file => string.Equals(file.Kind, ExamplesFile.Answers, StringComparison.Ordinal)).OrderBy(file => file.Label, StringComparer.Ordinal).Select(file => AnswersIn(file, knowledge))],
        };
        return new Catalogue(edition, knowledge, lexicon, files.LexiconHash()) { Learned = files.Learned };
    }

    private static IEnumerable<FixedText> TitlesOf(Topic topic) =>
        new[] { topic.Title.B1, topic.Title.A2 }.OfType<string>().Select(title => new FixedText(title, Intent.None, topic.Id));

    private static IEnumerable<FixedText> TextsOf((Phrase Phrase, Intent Intent) button, Phrasebook phrasebook) =>
        Enum.GetValues<LanguageLevel>().Select(level => new FixedText(phrasebook.Say(button.Phrase, level), button.Intent, Topic: null));

    private static IEnumerable<VolunteeredWords> VolunteeredIn(DialogFile file) =>
        from entry in file.Questions
        from answer in entry.Recognised
        select new VolunteeredWords(entry.Question.NameFor(file.Topic), answer.Name, answer.Values);

    private static AnswerWords AnswersIn(ExamplesFile file, Knowledge knowledge) =>
        new(AskedQuestions.Of(file.Label, knowledge.QuestionWith(file.Label)!), [.. file.Messages.Select(message => message.Answer).OfType<AnswerExample>()]);

    /// <summary>The words of each topic's own files, and those that the file of intents adds.</summary>
    private static List<TopicWords> MakeTopicWords(IReadOnlyList<Topic> topics, ContentFiles files, IntentionsFile intentions)
    {
        var more = intentions.Topics.ToDictionary(entry => entry.Words.Topic, entry => entry.Words);
        return
        [
            .. topics.Select(topic => WordsOf(topic, files)).Select(words => more.TryGetValue(words.Topic, out var added)
                ? words with { Words = [.. words.Words.Union(added.Words, StringComparer.Ordinal)], Here = added.Here, Alone = added.Alone }
                : words),
        ];
    }

    private static TopicWords WordsOf(Topic topic, ContentFiles files) => new(
        topic.Id,
        topic.Words,
        [.. topic.Aspects.Select(aspect => new AspectWords(aspect.Id, aspect.Words) { Questions = [aspect.Label.B1, .. aspect.Label.A2 is { } simple ? [simple] : Array.Empty<string>()] })],
        files.Of<DialogFile>().First(file => file.Topic == topic.Id).Examples)
    {
        MainTopic = topic.MainTopic,
    };
}
