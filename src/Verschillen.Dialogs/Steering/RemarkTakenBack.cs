using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>"Ik schrijf op: ja. Klopt dat niet?": what is said right after it takes back that answer, and not the last that was given.</summary>
internal static class RemarkTakenBack
{
    /// <summary>The question of which the answer is taken back.</summary>
    /// <returns>Null when no answer was announced in the last reply, or the message says something else.</returns>
    public static string? Question(DialogState state, Reading reading) =>
        reading is { Crisis: null, Places.Count: 0, Dates.Count: 0, Topics.Count: 0 } && TakesBack(state, reading) && state.TakenAs is { } question && state[question] is not null ? question : null;

    /// <summary>"Nee" does so where no other question waits.</summary>
    private static bool TakesBack(DialogState state, Reading reading) =>
        reading.Intent is Intent.Back or Intent.ReportFault || (reading is { Intent: Intent.None, Assent: Assent.No } && state.Asked is null);

    /// <summary>The state turned to the topic of a question, which the remark may have led away from: "mijn man gaat naar de dagbesteding".</summary>
    public static DialogState Turned(Knowledge knowledge, DialogState state, string question)
    {
        var told = state with { TakenAs = null };
        return knowledge.TopicAsking(question) is { } topic && state.Topic() != topic ? told.TurnedTo(topic) : told;
    }

    /// <summary>The state with the announced answer, so that it can be taken back.</summary>
    public static DialogState Announced(DialogState state, Reading reading, string question) =>
        reading.IsAnswerInferred && AskedQuestion.IsOfTopic(question) ? state with { TakenAs = question } : state;
}
