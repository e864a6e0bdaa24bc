using System.Globalization;
using Verschillen.Domain.Moving;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Topics;
using Verschillen.Understanding;

namespace Verschillen.Dialogs;

/// <summary>Reads and changes the answers of a state.</summary>
internal static class AnswerList
{
    private const string Estimated = "ongeveer"; // stands after the day

    /// <summary>This state with an answer given; an earlier answer to the same question is replaced where it stands.</summary>
    public static DialogState With(this DialogState state, string question, params IReadOnlyList<string> values)
    {
        var given = new GivenAnswer(question, values);
        return state[question] is null
            ? state with { Answers = [.. state.Answers, given] }
            : state with { Answers = [.. state.Answers.Select(answer => IsFor(answer, question) ? given : answer)] };
    }

    /// <summary>This state with an answer taken away.</summary>
    public static DialogState Without(this DialogState state, string question) =>
        state with { Answers = [.. state.Answers.Where(answer => !IsFor(answer, question))] };

    /// <summary>This state with a municipality of which nobody knows whether it is left or gone to: what holds there is told.</summary>
    public static DialogState WithPlaceOfNoRole(this DialogState state, string municipality) => state.With(SharedQuestions.In, municipality) with { Goal = Goal.Rule };

    /// <summary>Whether another state has the same answers.</summary>
    public static bool HasSameAnswersAs(this DialogState state, DialogState other) => state.Answers.Count == other.Answers.Count
        && state.Answers.All(answer => other[answer.Question] is { } values && values.SequenceEqual(answer.Values, StringComparer.Ordinal));

    /// <summary>The municipality answered to a question.</summary>
    /// <returns>Null when it was not answered, or answered with "I do not know".</returns>
    public static MunicipalityCode? MunicipalityIn(this DialogState state, string question) =>
        MunicipalityCode.TryParse(state[question]?[0], out var code) ? code : null;

    /// <summary>The municipalities answered to a question; several when a question is asked of several ("in Ede en in Zeist").</summary>
    public static IReadOnlyList<MunicipalityCode> MunicipalitiesIn(this DialogState state, string question) =>
        [.. (state[question] ?? []).Select(value => MunicipalityCode.TryParse(value, out var code) ? code : (MunicipalityCode?)null).OfType<MunicipalityCode>()];

    /// <summary>Whether it is known from which municipality to which the move is.</summary>
    public static bool IsMoveKnown(this DialogState state) => state.MunicipalityIn(SharedQuestions.From) is not null && state.MunicipalityIn(SharedQuestions.To) is not null;

    /// <summary>The move that is asked about.</summary>
    /// <exception cref="InvalidOperationException">It is not known from where or to where.</exception>
    public static Move Move(this DialogState state) =>
        state.MunicipalityIn(SharedQuestions.From) is { } from && state.MunicipalityIn(SharedQuestions.To) is { } to
            ? new Move(from, to, state.MovingDay()) { IsDayEstimated = state.IsDayEstimated() }
            : throw new InvalidOperationException("The state does not tell from which municipality to which the move is.");

    /// <summary>The municipalities that were named, the new one first.</summary>
    public static IReadOnlyList<MunicipalityCode> Municipalities(this DialogState state) =>
        [.. new[] { SharedQuestions.In, SharedQuestions.To, SharedQuestions.From }.SelectMany(state.MunicipalitiesIn).Distinct()];

    public static TopicId? Topic(this DialogState state) =>
        state[SharedQuestions.Topic] is [var id, ..] ? new TopicId(id) : null;

    /// <summary>The moving day.</summary>
    /// <returns>Null when it was not answered, or is not known yet.</returns>
    public static DateOnly? MovingDay(this DialogState state) =>
        DateOnly.TryParseExact(state[SharedQuestions.Day]?[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The day for which rules are asked: the one that was told, or today. Who has moved already must know what holds now.</summary>
    public static DateOnly DayAsked(this DialogState state, DateOnly today) => state.RuleDay ?? (
        state.MovingDay() is { } day && (day > today || (state[SharedQuestions.From] is null && state[SharedQuestions.To] is null)) ? day : today);

    /// <summary>Whether the moving day was reckoned from words that name no day.</summary>
    public static bool IsDayEstimated(this DialogState state) => state[SharedQuestions.Day] is { } day && IsEstimate(day);

    /// <summary>This state with the moving day that was told.</summary>
    public static DialogState WithDay(this DialogState state, DateMention told) => state.With(SharedQuestions.Day, DayValues(told.Day, !told.IsExact));

    /// <summary>A moving day as the values of an answer.</summary>
    public static IReadOnlyList<string> DayValues(DateOnly day, bool isEstimated) =>
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) is var code && isEstimated ? [code, Estimated] : [code];

    /// <summary>A day to choose from, as one code.</summary>
    public static string PendingDay(DateMention day) => string.Join(' ', DayValues(day.Day, !day.IsExact));

    /// <summary>The values of a day that was chosen by such a code.</summary>
    public static IReadOnlyList<string> DayOfPending(string code) => code.Split(' ');

    /// <summary>Whether the values of an answer are a day that was estimated.</summary>
    public static bool IsEstimate(IReadOnlyList<string> values) => values is [_, Estimated];

    /// <summary>The answers about one topic, by the names that its file uses.</summary>
    public static Situation SituationFor(this DialogState state, TopicId topic)
    {
        var prefix = topic.Value + ".";
        return new Situation(state.Answers
            .Where(answer => answer.Question.StartsWith(prefix, StringComparison.Ordinal))
            .ToDictionary(answer => answer.Question[prefix.Length..], answer => answer.Values, StringComparer.Ordinal));
    }

    /// <summary>
    /// The answers about one topic as an answer takes them: with what other topics tell, and a question that it does not wait for counts as not known until it is
    /// answered.
    /// </summary>
    public static Situation SituationFor(this DialogState state, Knowledge knowledge, TopicId topic)
    {
        var situation = state.WithTold(knowledge, topic).SituationFor(topic);
        return situation.With([.. knowledge.DialogOf(topic).Questions
            .Where(question => question.IsAskedAfterwards && situation[question.Name] is null)
            .Select(question => KeyValuePair.Create<string, IReadOnlyList<string>>(question.Name, [Situation.NotKnown]))]);
    }

    /// <summary>This state without answers to questions of a topic that need not be asked any more.</summary>
    public static DialogState WithoutNeedless(this DialogState state, Knowledge knowledge, TopicId topic)
    {
        var known = state.WithTold(knowledge, topic);
        foreach (var question in knowledge.DialogOf(topic).Questions)
        {
            if (!question.OnlyIf.IsMetBy(known.SituationFor(topic), whenNotAsked: false))
            {
                var name = question.NameFor(topic);
                (state, known) = (state.Without(name), known.Without(name));
            }
        }

        return state;
    }

    private static bool IsFor(GivenAnswer answer, string question) => string.Equals(answer.Question, question, StringComparison.Ordinal);
}
