using Verschillen.Content;
using Verschillen.Dialogs;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Moving;
using Verschillen.Understanding;

namespace Verschillen.Tool.Measuring;

/// <summary>Counts what becomes of answers that people give to a question in a conversation (meting van antwoorden).</summary>
/// <param name="catalogue">The content.</param>
/// <param name="conversation">Who reads and answers.</param>
/// <param name="day">The day of the conversations.</param>
internal sealed class AnswerMeasurement(Catalogue catalogue, Conversation conversation, DateOnly day)
{
    private const string From = "GM0855";
    private const string To = "GM0758";

    private static readonly GivenAnswer s_day = new(SharedQuestions.Day, ["2027-03-01"]);

    /// <summary>Answers that were taken as they were meant; of those that say "I do not know" too.</summary>
    public Tally Taken { get; } = new();

    /// <summary>What answers nothing, or leaves doubt, and was not taken for an answer.</summary>
    public Tally LeftOpen { get; } = new();

    /// <summary>Answers of whatever kind that were not taken for another one than was meant.</summary>
    public Tally NotMistaken { get; } = new();

    /// <summary>What says or tells something and was not taken: that the question is asked again, and nothing else is done.</summary>
    public Tally AskedAgain { get; } = new();

    /// <summary>What is no danger, and gave no alarm.</summary>
    public Tally NoFalseAlarm { get; } = new();

    public Tally DangerFound { get; } = new();

    /// <summary>Answers without danger after which the conversation goes on.</summary>
    public Tally GoesOn { get; } = new();

    /// <summary>What went otherwise, a line each: what happened, the question, the message, what was meant and what was taken.</summary>
    public List<string> Otherwise { get; } = [];

    public void Add(LabelledAnswer answer)
    {
        var before = StateOf(answer.Question);
        var turn = conversation.Answer(before, answer.Text, day);
        var isAlarm = string.Equals(turn.Reply.Name, ReplyNames.Crisis, StringComparison.Ordinal);
        if (answer.IsDanger)
        {
            Count(DangerFound, isAlarm, "nood gemist", answer, null);
            return;
        }

        Count(NoFalseAlarm, !isAlarm, "vals alarm", answer, null);
        Count(GoesOn, !turn.State.IsEnded, "gesprek beëindigd", answer, null);
        var taken = TakenFrom(turn.State, answer.Question, before);
        var meant = MeantBy(answer);
        var isRight = meant is not null && taken is not null && IsSame(meant, taken);
        Count(NotMistaken, taken is null || isRight || answer.Value is LabelledAnswer.Vague || taken is Situation.NotKnown, "verkeerd genomen", answer, taken);
        if (taken is null && !isAlarm && answer.Value is not AnswerExample.Nothing)
        {
            Count(AskedAgain, turn.Reply.Name is ReplyNames.Question or ReplyNames.NotUnderstood, $"anders beantwoord ({turn.Reply.Name})", answer, taken);
        }

        if (meant is not null)
        {
            Count(Taken, isRight, "niet genomen", answer, taken);
        }
        else if (answer.Value is AnswerExample.Nothing)
        {
            Count(LeftOpen, taken is null, "ten onrechte genomen", answer, taken);
        }
    }

    private static string? MeantBy(LabelledAnswer answer) => answer.Value switch
    {
        AnswerExample.Nothing or LabelledAnswer.Doubtful or LabelledAnswer.Vague => null,
        AnswerExample.NotKnown => Situation.NotKnown,
        var value => value,
    };

    private bool IsSame(string meant, string taken) =>
        string.Equals(meant, taken, StringComparison.Ordinal)
        || (MunicipalityCode.TryParse(taken, out var code) && string.Equals(meant, catalogue.Knowledge.Gazetteer[code].Name, StringComparison.OrdinalIgnoreCase))
        || (OwnShareQuestions.NumberOf(meant) is { } number && number == (OwnShareQuestions.IncomeOf(taken)?.Number ?? OwnShareQuestions.NumberOf(taken)));

    /// <summary>What the message was taken to answer to the question; null when it was asked again or left.</summary>
    private static string? TakenFrom(DialogState state, string question, DialogState before) => question switch
    {
        SharedQuestions.Role => new[] { SharedQuestions.From, SharedQuestions.To, SharedQuestions.In }.FirstOrDefault(slot => string.Equals(state[slot]?[0], before.Pending[0], StringComparison.Ordinal)),
        SharedQuestions.Day => state[question]?[0],
        _ => state[question] is { } values ? string.Join('+', values) : null,
    };

    private DialogState StateOf(string question)
    {
        var topic = question.Split('.') is [var id, _] ? id : "hulpmiddelen";
        GivenAnswer from = new(SharedQuestions.From, [From]), to = new(SharedQuestions.To, [To]), about = new(SharedQuestions.Topic, [topic]);
        return DialogState.Start with
        {
            Asked = question,
            Goal = question is SharedQuestions.In ? Goal.Rule : question is SharedQuestions.Role ? Goal.None : Goal.Compare,
            Pending = question is SharedQuestions.Role ? [From] : [],
            Answers = question switch
            {
                SharedQuestions.From => [about],
                SharedQuestions.To => [from, about],
                SharedQuestions.Day => [from, to, about],
                SharedQuestions.Topic => [from, to, s_day],
                SharedQuestions.In => [about],
                SharedQuestions.Role => [],
                _ => [from, to, s_day, about, .. AnswersBefore(question)],
            },
        };
    }

    /// <summary>The answers on which a question is asked at all.</summary>
    private IEnumerable<GivenAnswer> AnswersBefore(string question)
    {
        var topic = question.Split('.')[0];
        return catalogue.Knowledge.QuestionWith(question)!.OnlyIf.Tests.Select(test => (Name: $"{topic}.{test.Name}", test.Values))
            .SelectMany(test => AnswersBefore(test.Name).Append(new GivenAnswer(test.Name, [test.Values[0]])))
            .DistinctBy(answer => answer.Question, StringComparer.Ordinal);
    }

    private void Count(Tally tally, bool isRight, string otherwise, LabelledAnswer answer, string? taken)
    {
        tally.Add(isRight);
        if (!isRight)
        {
            Otherwise.Add($"{otherwise}: {answer.Question} | {answer.Text} | {answer.Value} | {taken ?? "-"}");
        }
    }
}
