using Verschillen.Dialogs.Replies;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>A message of which every answer was taken, before anything is said to it (verwerkt bericht).</summary>
/// <param name="Before">Where the conversation stood.</param>
/// <param name="Reading">What the message is for, now that the conversation is known.</param>
/// <param name="Uptake">What was taken from it.</param>
/// <param name="Today">The day in Europe/Amsterdam.</param>
internal sealed record TakenMessage(DialogState Before, Reading Reading, Uptake Uptake, DateOnly Today)
{
    /// <summary>Takes what a message holds.</summary>
    public static TakenMessage Of(Knowledge knowledge, DialogState state, Reading reading, DateOnly today)
    {
        // "En wat als mijn dochter moet helpen" asks for a point, and not what can be asked.
        reading = NamesAPoint(knowledge, state, reading) ? reading with { Intent = Intent.AskRule } : reading;
        reading = MovingDays.AsksOfAnotherYear(state, reading) ? reading with { Intent = Intent.AskRule, ReferralId = null, LeansBack = reading.AspectIds.Count == 0 } : reading;
        state = LaterQuestions.Remember(state, reading);
        var uptake = Uptake.Of(knowledge, state, reading, today);
        var isOfMove = uptake.TookSomething && reading.Intent == Intent.OutOfScope && IsAboutTheMove(state, reading) && !AsksElsewhere(state, reading);
        return new TakenMessage(state, isOfMove ? reading with { Intent = Intent.None, ReferralId = null } : reading, uptake, today);
    }

    /// <summary>"Wat voor weer wordt het in Zwolle", where nothing is asked: the place is of no move.</summary>
    public bool IsElsewhere => AsksElsewhere(Before, Reading);

    /// <summary>"Wat wordt het weer morgen" names a day, and it is no moving day.</summary>
    public bool TookNoMoreThanADay => !Uptake.TookSomething || (!Uptake.AnsweredTheQuestion && NamesOnlyADay && (Before.Asked is null || Before[SharedQuestions.Day] is not null));

    /// <summary>"Wat betekent X?" is a digression and leaves the answers alone; "stop, ik bedoel Utrecht" keeps what it says.</summary>
    public DialogState StateForCommand => Reading.Intent is Intent.Explain or Intent.OutOfScope
        ? Before
        : Uptake.State with { AspectIds = Before.AspectIds, RuleDay = Before.RuleDay, Asked = Uptake.State.Asked ?? Before.Asked, Pending = Uptake.State.Asked is null ? Before.Pending : Uptake.State.Pending };

    private static bool AsksElsewhere(DialogState before, Reading reading) => before.Asked is null && reading.AsksElsewhere;

    private bool NamesOnlyADay => Reading.Dates.Count > 0 && Reading.Places.Count + Reading.Topics.Count + Reading.Volunteered.Count == 0;

    private static bool NamesAPoint(Knowledge knowledge, DialogState state, Reading reading) =>
        reading is { Intent: Intent.Help, IsSaid: false } && knowledge.TopicIn(state) is { } known && AspectsAsked.AreNamed(known, reading.AspectIds);

    /// <summary>"Toch op 1 mei", "het is 1 mei geworden" and "nee, vanuit Ommen" have few words of our own, and yet change an answer.</summary>
    private static bool IsAboutTheMove(DialogState before, Reading reading) =>
        (reading.DayMeant is { } day && (reading.IsCorrection || day.Role is DayRole.Move or DayRole.Alone) && before[SharedQuestions.Day] is not null) || reading.Places.Any(place => place.Role is PlaceRole.From or PlaceRole.To);
}
