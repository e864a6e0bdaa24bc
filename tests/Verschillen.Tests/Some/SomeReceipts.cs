using System.Globalization;
using Verschillen.Dialogs;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain.Help;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;

namespace Verschillen.Tests.Some;

/// <summary>Questions and the numbers of their answers.</summary>
internal static class SomeReceipts
{
    /// <summary>The symbols that a number is made of.</summary>
    public const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>A whole question: the move, the day, the topic, and answers to questions of the topic by their names.</summary>
    public static DialogState Question(TopicId topic, MunicipalityCode from, MunicipalityCode to, DateOnly? day, params IReadOnlyList<(string Name, string Value)> answers) => DialogState.Start with
    {
        Goal = Goal.Compare,
        Answers =
        [
            new(SharedQuestions.From, [from.ToString()]),
            new(SharedQuestions.To, [to.ToString()]),
            new(SharedQuestions.Day, [day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "onbekend"]),
            new(SharedQuestions.Topic, [topic.Value]),
            .. answers.Select(answer => new GivenAnswer($"{topic}.{answer.Name}", [answer.Value])),
        ],
    };

    public static DialogState CardQuestion => Question(SomeKnowledge.Card, SomePlaces.Voorbeeldstad, SomePlaces.Testdorp, SomeDay.MovingDay, ("heeft", "ja"), ("plek", "onbekend"));

    /// <summary>The number under the answer to a question.</summary>
    public static string? NumberOf(Knowledge knowledge, DialogState question, DateOnly? today = null) =>
        new DialogEngine(knowledge).Compare(question, today ?? SomeDay.Today).Blocks.OfType<ReceiptLine>().SingleOrDefault()?.Number;

    /// <summary>The version of its format: the first three bits of the first symbol.</summary>
    public static int VersionOf(string number) => Alphabet.IndexOf(number[0], StringComparison.Ordinal) >> 2;

    public static string CardNumber => NumberOf(SomeKnowledge.Known, CardQuestion)!;

    /// <summary>The same knowledge as another edition, with other topics, rules, places or dialogs.</summary>
    public static Knowledge Later(
        IReadOnlyList<Topic>? topics = null,
        IReadOnlyList<Rule>? rules = null,
        Gazetteer? places = null,
        IReadOnlyList<Dialog>? dialogs = null,
        IReadOnlyList<Contact>? contacts = null,
        string edition = "ffffffffffff",
        Knowledge? of = null)
    {
        var known = of ?? SomeKnowledge.Known;
        return new Knowledge
        {
            Edition = edition,
            Gazetteer = places ?? known.Gazetteer,
            Topics = topics ?? known.Topics,
            Rules = rules is null ? known.Rules : new RuleBook(rules),
            Contacts = contacts ?? known.Contacts,
            Organisations = known.Organisations,
            Glossary = known.Glossary,
            StudyFigures = known.StudyFigures,
            Dialogs = dialogs ?? known.Dialogs,
            Questions = known.Questions,
            Referrals = known.Referrals,
            Phrasebook = known.Phrasebook,
        };
    }
}
