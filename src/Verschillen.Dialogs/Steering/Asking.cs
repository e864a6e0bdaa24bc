using System.Collections.Concurrent;
using System.Globalization;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Topics;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Finds the question that is to be asked, and puts it and its answers into words.</summary>
/// <param name="knowledge">What can be asked.</param>
internal sealed class Asking(Knowledge knowledge)
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    // Of the questions that offer the same to everybody: reading its words takes longer than reading the answer.
    private readonly ConcurrentDictionary<string, IReadOnlyList<OfferedChoice>> _choices = new(StringComparer.Ordinal);

    /// <summary>Whether this edition knows the question and the codes of an answer.</summary>
    public bool Knows(GivenAnswer answer)
    {
        if (knowledge.QuestionWith(answer.Question) is not { } question)
        {
            return false;
        }

        return question.Kind switch
        {
            QuestionKind.Municipality => answer.Values.All(value => MunicipalityCode.TryParse(value, out var code) && knowledge.Gazetteer.Contains(code)),
            _ when question.Name is SharedQuestions.Topic => knowledge.Topics.Any(topic => string.Equals(topic.Id.Value, answer.Values[0], StringComparison.Ordinal)),
            QuestionKind.YesNo or QuestionKind.Choice or QuestionKind.MultiChoice => answer.Values.All(value =>
                value is Domain.Moving.Situation.NotKnown || question.Codes.Contains(value, StringComparer.Ordinal)),
            _ => true,
        };
    }

    /// <summary>The first question that the goal still needs.</summary>
    /// <returns>Null when nothing is missing.</returns>
    public string? Missing(DialogState state)
    {
        var needed = state.Goal switch
        {
            Goal.Compare when state.MunicipalityIn(SharedQuestions.From) is { } from && from == state.MunicipalityIn(SharedQuestions.To) => [SharedQuestions.Topic],
            Goal.Compare => [SharedQuestions.From, SharedQuestions.To, SharedQuestions.Day, SharedQuestions.Topic],
            Goal.Rule or Goal.Apply or Goal.Deadline => [SharedQuestions.Topic, SharedQuestions.In],
            Goal.Contact => [SharedQuestions.In],
            _ => (string[])[],
        };
        // "I do not know" to where somebody moves to is no place to tell a rule of.
        return needed.FirstOrDefault(question => state[question] is null || (question is SharedQuestions.In && state.MunicipalityIn(question) is null)) ?? MissingInTopic(state, afterwards: false);
    }

    /// <summary>The first question that would make a given answer more precise.</summary>
    /// <returns>Null when there is none left.</returns>
    public string? Refining(DialogState state) => MissingInTopic(state, afterwards: true);

    /// <summary>Whether "I do not know" is an answer to it: what was meant with the only municipality that was named need not be known.</summary>
    public static bool MayBeUnknown(Question question, DialogState state) => question.Name switch
    {
        SharedQuestions.Topic or SharedQuestions.WhichAnswer or SharedQuestions.In => false,
        SharedQuestions.Role => state.Pending.Count == 1 && !state.IsMoveKnown(),
        _ => true,
    };

    /// <summary>The question as it is put to the person, with its choices.</summary>
    public (Ask Ask, IReadOnlyList<ReplyChoice> Choices) Put(ReplyDraft draft, DialogState state)
    {
        var question = knowledge.QuestionWith(state.Asked!) ?? throw new InvalidOperationException($"There is no question '{state.Asked}'.");
        var asksTopic = string.Equals(question.Name, SharedQuestions.Topic, StringComparison.Ordinal) && state.Pending.Count == 0;
        var options = Offered(state, draft.Level)
            .Where(option => state.Asked is not SharedQuestions.Topic || knowledge.IsListed(option.Id))
            .Select(option => new ReplyChoice(option.Text, IsCommand: false) { Topic = asksTopic ? option.Id : null })
            .ToList();
        if (MayBeUnknown(question, state))
        {
            options.Add(new ReplyChoice(question.Kind == QuestionKind.Date ? draft.Words(Phrases.DayNotKnown) : draft.Words(Phrases.DoNotKnow), IsCommand: false));
        }

        if (state.Pending.Count > 1 && question.Kind != QuestionKind.Date)
        {
            return (new Ask(draft.Words(Phrases.WhichPlace), Hint: null), options);
        }

        return (new Ask(draft.Words(question.Text), question.Hint is { } hint ? draft.Words(hint) : null), options);
    }

    /// <summary>The question that the next message may answer.</summary>
    /// <returns>Null when none was asked.</returns>
    public AskedQuestion? AskedIn(DialogState state)
    {
        if (state.Asked is null || knowledge.QuestionWith(state.Asked) is not { } question)
        {
            return null;
        }

        var isForThisPerson = state.Pending.Count > 0 || state.Asked is SharedQuestions.WhichAnswer;
        var choices = isForThisPerson ? Choices(state) : _choices.GetOrAdd(state.Asked, (_, asked) => Choices(asked), state);
        return new AskedQuestion(state.Asked, state.Pending.Count > 0 ? QuestionKind.Choice : question.Kind, choices) { IsOptional = question.IsAskedAfterwards };
    }

    private List<OfferedChoice> Choices(DialogState state) =>
        [.. Offered(state, LanguageLevel.B1).Zip(Offered(state, LanguageLevel.A2), (b1, a2) => new OfferedChoice(b1.Id, [b1.Text, a2.Text, .. b1.Also]))];

    /// <summary>A given answer in words.</summary>
    public string AnswerText(GivenAnswer answer, LanguageLevel level) => DayAnswer.IsEstimate(answer.Values)
        ? Say(Phrases.AboutDay, level, ("datum", ValueText(answer.Question, answer.Values[0], level)))
        : DutchWords.List([.. answer.Values.Select(value => ValueText(answer.Question, value, level))]);

    /// <summary>A given answer with what was asked before it: "Van: Dalfsen", "Heeft u nu een kaart? Ja".</summary>
    public string LabelledAnswer(GivenAnswer answer, LanguageLevel level)
    {
        var label = Label(answer.Question, level);
        return $"{label}{(label.EndsWith('?') ? "" : ":")} {AnswerText(answer, level)}";
    }

    private string ValueText(string name, string value, LanguageLevel level)
    {
        if (MunicipalityCode.TryParse(value, out var code) && knowledge.Gazetteer.Contains(code))
        {
            return knowledge.Gazetteer[code].Name;
        }

        return value switch
        {
            Domain.Moving.Situation.NotKnown => Say(Phrases.DoNotKnow, level),
            AskedQuestion.Yes => Say(Phrases.Yes, level),
            AskedQuestion.No => Say(Phrases.No, level),
            _ when knowledge.QuestionWith(name)?.Kind == QuestionKind.Amount && OwnShareQuestions.NumberOf(value) is { } euros => DutchWords.Euros(euros),
            _ when OwnShareQuestions.IncomeOf(value) is { } income => income.IsPercent ? DutchWords.Percent(income.Number) : DutchWords.Euros(income.Number),
            _ when DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => DutchWords.Day(day),
            _ when string.Equals(name, SharedQuestions.Topic, StringComparison.Ordinal) && knowledge.TopicWith(new TopicId(value)) is { } topic => topic.Title.In(level),
            _ when knowledge.QuestionWith(name)?.Choices.FirstOrDefault(choice => string.Equals(choice.Id, value, StringComparison.Ordinal)) is { } choice => choice.Text.In(level),
            _ => value,
        };
    }

    private string? MissingInTopic(DialogState state, bool afterwards)
    {
        if (state.Goal != Goal.Compare || state.Topic() is not { } topic ||
            state.MunicipalityIn(SharedQuestions.From) == state.MunicipalityIn(SharedQuestions.To))
        {
            return null;
        }

        var known = state.Answers.WithTold(knowledge, topic);
        var situation = known.About(topic);
        foreach (var (name, question) in knowledge.DialogOf(topic).Named)
        {
            if (question.IsAskedAfterwards == afterwards && known[name] is null && question.OnlyIf.IsMetBy(situation, whenNotAsked: false) && HasItsRule(state, topic, question))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>A question about a point makes sense where one of the two municipalities has a rule on it.</summary>
    private bool HasItsRule(DialogState state, TopicId topic, Question question) =>
        question.OnlyWithRuleOn is not { } aspectId ||
        (knowledge.TopicWith(topic) is { } known && (HasRule(known, known[aspectId], state.MunicipalityIn(SharedQuestions.From)) || HasRule(known, known[aspectId], state.MunicipalityIn(SharedQuestions.To))));

    private bool HasRule(Topic topic, Aspect aspect, MunicipalityCode? municipality) => municipality is { } code && knowledge.Rules.HasAny(topic.Id, aspect, code);

    private List<(string Id, string Text, IReadOnlyList<string> Also)> Offered(DialogState state, LanguageLevel level)
    {
        switch (state.Asked)
        {
            case SharedQuestions.Topic:
                return [.. knowledge.Topics.Select(topic => (topic.Id.Value, topic.Title.In(level), topic.Words))];
            case SharedQuestions.Role when state.Pending is [var code]:
                var name = knowledge.Gazetteer[MunicipalityCode.Parse(code)].Name;
                return
                [
                    (SharedQuestions.From, Say(Phrases.RoleFrom, level, ("gemeente", name)), ["van", "vanuit", "weg"]),
                    (SharedQuestions.To, Say(Phrases.RoleTo, level, ("gemeente", name)), ["naar", "heen"]),
                    (SharedQuestions.In, Say(Phrases.RoleIn, level, ("gemeente", name)), ["in", "daar"]),
                ];
            case SharedQuestions.Day when state.Pending.Count > 0:
                return [.. state.Pending.Select(code => (code, AnswerText(new GivenAnswer(SharedQuestions.Day, DayAnswer.OfPending(code)), level), (IReadOnlyList<string>)[]))];
            case SharedQuestions.WhichAnswer:
                return [.. state.Answers.Select(answer => (answer.Question, LabelledAnswer(answer, level), (IReadOnlyList<string>)[Label(answer.Question, level), AnswerText(answer, level), .. ShortNames(answer.Question, level)]))];
        }

        if (state.Pending.Count > 0)
        {
            return [.. state.Pending.Select(code => knowledge.Gazetteer[MunicipalityCode.Parse(code)]).Select(one => (one.Code.ToString(), string.Equals(one.Name, one.Province, StringComparison.Ordinal) ? one.Name : $"{one.Name}, {one.Province}", (IReadOnlyList<string>)[one.Name, one.Province]))];
        }

        var question = knowledge.QuestionWith(state.Asked!);
        return question switch
        {
            { Kind: QuestionKind.YesNo } => [(AskedQuestion.Yes, Say(Phrases.Yes, level), []), (AskedQuestion.No, Say(Phrases.No, level), [])],
            { Choices: var choices } => [.. choices.Select(choice => (choice.Id, choice.Text.In(level), choice.AlsoSaidAs))],
            _ => [],
        };
    }

    /// <summary>The short name of an answer, for lists.</summary>
    public string Label(string name, LanguageLevel level) =>
        knowledge.QuestionWith(name) is { } question ? (question.Label ?? question.Text).In(level) : DutchLabel(name);

    /// <summary>"De datum", "de dag": other names of what is asked once for all topics.</summary>
    private IEnumerable<string> ShortNames(string name, LanguageLevel level) => SharedQuestions.All.Contains(name, StringComparer.Ordinal) ? [name, Label(name, level).Split(' ')[0]] : [];

    private static string DutchLabel(string name) => Dutch.TextInfo.ToTitleCase(name);

    private string Say(Phrase phrase, LanguageLevel level, params ReadOnlySpan<(string Slot, string Text)> fillings) =>
        knowledge.Phrasebook.Say(phrase, level, fillings);
}
