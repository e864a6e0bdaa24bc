using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Keeps what led to a reply that is no answer to what the person wants to know, so that simpler words or a repetition tell that reply again and nothing else.</summary>
internal static class Retelling
{
    /// <summary>The turn, with the message that led to it where that can be told again.</summary>
    public static Turn Keep(Turn turn, Reading reading, bool mayBeDanger) => Steers(reading.Intent) ? turn : turn with
    {
        State = turn.State with
        {
            Told = new LastTold(reading.Intent)
            {
                Crisis = reading.Crisis,
                MayBeDanger = mayBeDanger,
                Topics = reading.Topics,
                GlossaryWords = reading.GlossaryWords,
                Defines = reading.Defines,
                ReferralId = reading.ReferralId,
                NamesMachine = reading.NamesMachine,
                Municipalities = Deciding.IsOf(reading.Intent, reading.GlossaryWords) ? [.. Deciding.NamedOrTold(turn.State, reading).Select(code => code.ToString())] : [],
            },
        },
    };

    /// <summary>The turn of a question that was answered while another waits.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="intent">What it was for.</param>
    /// <param name="interjection">The state that it was answered from.</param>
    public static Turn KeepInterjection(Turn turn, Intent intent, DialogState interjection) => turn with
    {
        State = turn.State with
        {
            Told = new LastTold(intent)
            {
                Municipalities = interjection[SharedQuestions.In] ?? [],
                Topics = interjection.Topic() is { } topic ? [topic] : [],
                AspectIds = interjection.AspectIds,
                RuleDay = interjection.RuleDay,
            },
        },
    };

    /// <summary>The message that led to what was told.</summary>
    public static Reading Message(LastTold told) => new(told.Intent, Score: 1)
    {
        IsSaid = true,
        Crisis = told.Crisis,
        MayBeDanger = told.MayBeDanger,
        Topics = told.Topics,
        GlossaryWords = told.GlossaryWords,
        Defines = told.Defines,
        ReferralId = told.ReferralId,
        NamesMachine = told.NamesMachine,
    };

    /// <summary>Whether it is the answer to a question while another waited.</summary>
    public static bool IsInterjection(LastTold told) => Goals.IsOfOneMunicipality(told.Intent) && told.Municipalities.Count > 0 && !Objections.Is(told);

    /// <summary>The state that a question was answered from while another waits.</summary>
    /// <param name="state">Where the conversation stands.</param>
    /// <param name="told">The question.</param>
    public static DialogState Interjection(DialogState state, LastTold told)
    {
        var interjection = state.With(SharedQuestions.In, told.Municipalities) with { Asked = null, Pending = [], RuleDay = told.RuleDay };
        interjection = told.Topics is [var topic, ..] ? interjection.With(SharedQuestions.Topic, topic.Value) : interjection;
        return interjection with { Goal = Goals.OfQuestion(told.Intent), AspectIds = told.AspectIds };
    }

    /// <summary>Whether a command moves the conversation, or tells of what was told, and tells nothing of its own: what it goes on with keeps itself.</summary>
    private static bool Steers(Intent intent) => intent is Intent.Stop or Intent.StartOver or Intent.Back or Intent.Change or Intent.OtherTopic
        or Intent.Simpler or Intent.Ordinary or Intent.Shorter or Intent.Longer or Intent.Repeat or Intent.Source;
}
