using Verschillen.Dialogs.Replies;
using Verschillen.Domain.Municipalities;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Answers who does not agree with a decision, and what they ask on about it (bezwaar).</summary>
/// <param name="knowledge">What can be told.</param>
/// <param name="resume">Comes back to the question that waits.</param>
internal sealed class Objections(Knowledge knowledge, Resume resume)
{
    /// <summary>Its name in the glossary: "tot wanneer kan ik bezwaar maken" asks for its term, and not for that of a topic.</summary>
    private const string Word = "bezwaar";

    /// <summary>The name in the glossary of the letter, which tells how it is written and what it costs.</summary>
    private const string Letter = "bezwaarschrift";

    /// <summary>The name in the glossary of an objection whose reasons come later.</summary>
    public const string ReasonsLater = "pro forma bezwaar";

    /// <summary>The name in the glossary of what is written of a talk, which is no decision.</summary>
    private const string Report = "gespreksverslag";

    /// <summary>Whether a message, or what led to an answer, is about an objection.</summary>
    public static bool Is(Intent intent, IReadOnlyList<string> words) =>
        intent is Intent.Objection || (intent is Intent.Deadline or Intent.Explain && words.Any(word => word is Word or Letter or ReasonsLater or AfterObjection.Waiting or AfterObjection.Appeal));

    /// <summary>Whether what was told last is about an objection.</summary>
    public static bool Is(LastTold told) => Is(told.Intent, told.GlossaryWords);

    /// <summary>The municipality that decided: the one named, else that of the objection told last, else all that were named before.</summary>
    public static IReadOnlyList<MunicipalityCode> DecidedBy(DialogState state, Reading reading) =>
        Deciding.NamedOrTold(state, reading) is { Count: > 0 } known ? known : state.Municipalities();

    /// <summary>
    /// The reading as it is meant. Who tells of which day the decision is, wants to know until when they can object; what is asked right after an objection was
    /// told ("hoeveel tijd heb ik nog", "waar moet die brief heen", "en in Zeist") is asked about that, when it names nothing else.
    /// </summary>
    public static Reading Meant(DialogState state, Reading reading)
    {
        if (AfterObjection.ToldBy(reading) is { } stage)
        {
            return About(reading, Intent.Deadline) with { GlossaryWords = [stage] };
        }

        var meant = Deciding.WithoutGuess(MeantOfObjection(state, reading));
        if (meant.Intent is not (Intent.Objection or Intent.Deadline))
        {
            return meant;
        }

        // What is asked on is asked of what was told: of the court, and not of an objection.
        if (Is(meant.Intent, meant.GlossaryWords) && ToldAfter(state) is { } same
            && reading.Topics.Count + reading.Places.Count == 0 && !reading.GlossaryWords.Any(word => word is Word or Letter or ReasonsLater))
        {
            return meant with { Intent = Intent.Deadline, GlossaryWords = [same] };
        }

        return meant.GlossaryWords.Contains(AfterObjection.Appeal, StringComparer.Ordinal) ? meant with { GlossaryWords = [Word, AfterObjection.Appeal] } : meant;
    }

    /// <summary>What was told last of what comes after an objection; null when that was something else.</summary>
    private static string? ToldAfter(DialogState state) => state.Told is { } told && Is(told) ? AfterObjection.In(told.GlossaryWords) : null;

    private static Reading MeantOfObjection(DialogState state, Reading reading)
    {
        var isTold = state.Told is { } told && Is(told);
        if (reading.Crisis is null && reading.Places.Count == 0 && reading.GlossaryWords.Contains(ReasonsLater, StringComparer.Ordinal))
        {
            return About(reading, Intent.Explain) with { GlossaryWords = [ReasonsLater] };
        }

        if (reading is { ObjectsToReport: true, Crisis: null })
        {
            return About(reading, Intent.Explain) with { GlossaryWords = [Report], Topics = [] };
        }

        if (AsksHow(reading) && (reading.GlossaryWords.Contains(Letter, StringComparer.Ordinal) || (isTold && reading.Topics.Count == 0)))
        {
            return About(reading, Intent.Explain) with { GlossaryWords = [Letter] };
        }

        if (isTold && Deciding.NamesOnlyWhatItIsOf(state, reading))
        {
            return Deciding.AskedOf(reading, Intent.Objection);
        }

        // "En mevrouw is verhuisd naar Breda, waar gaat het bezwaar heen": who decided stays the same.
        if (isTold && reading is { Intent: Intent.CompareMove, Crisis: null } && reading.GlossaryWords.Contains(Word, StringComparer.Ordinal))
        {
            return About(reading, Intent.Objection) with { Places = [], Topics = [] };
        }

        if (isTold && reading is { Intent: Intent.AskRule, IsFollowUp: true, Places.Count: > 0 } && reading.Topics.Count + reading.GlossaryWords.Count + reading.AspectIds.Count == 0)
        {
            return reading with { Intent = Intent.Objection };
        }

        if (reading.Crisis is not null || (reading.IsSaid && !Goals.IsOfOneMunicipality(reading.Intent)) || reading.Assent is Assent.Yes or Assent.No || reading.Choices.Count + reading.Places.Count > 0)
        {
            return reading;
        }

        if (isTold && (state.DecidedOn is null || state.Goal is Goal.None) && state.Asked is not SharedQuestions.Day && reading.Dates is [{ Role: DayRole.Alone or DayRole.Bare } date])
        {
            reading = reading with { Dates = [date with { Role = DayRole.Decision }] };
        }

        var asksNothing = reading.Intent is Intent.None or Intent.OutOfScope or Intent.Tell;
        // "En bij een beschikking van 13 november", after that of another day.
        var asksOfTold = isTold && (reading.Intent is Intent.Objection || (reading.Intent is Intent.AskRule or Intent.Explain or Intent.Source or Intent.Deadline && (reading.IsFollowUp || reading.Topics.Count == 0)));
        if (reading is { DayOfDecision: not null, DayMeant: null } && (asksNothing || asksOfTold))
        {
            return About(reading, isTold ? Intent.Deadline : Intent.Objection);
        }

        // "De brief lag gisteren op de mat": it asks how long there is, and the day that counts is still to be told.
        if (isTold && (asksNothing || reading.Intent is Intent.Objection or Intent.Deadline) && reading.DayOfReceipt is not null)
        {
            return About(reading, Intent.Deadline) with { Topics = [] };
        }

        if (!isTold || reading.Topics.Count > 0 || reading.Dates.Count > 0)
        {
            return reading;
        }

        return reading.Intent switch
        {
            Intent.Deadline => About(reading, Intent.Deadline),
            Intent.Apply or Intent.AskRule => About(reading, Intent.Objection),
            // "Kost dat geld", "hoe schrijf ik dat": the words of a point, and none of a topic.
            _ when asksNothing && reading is { AspectIds.Count: > 0, ReferralId: null, Volunteered.Count: 0 } => About(reading, Intent.Objection),
            _ => reading,
        };
    }

    /// <summary>"Kan dat per mail", "kost dat geld", "wat zet ik in mijn bezwaarschrift", and nothing else.</summary>
    private static bool AsksHow(Reading reading) =>
        reading is { AsksHowToObject: true, Crisis: null, Assent: null } && reading.Places.Count + reading.Dates.Count + reading.Choices.Count == 0 && reading.GlossaryWords.All(word => word is Word or Letter);

    /// <summary>Keeps the day of the decision that a message tells, for the term of an objection counts from it; of "2 weken geleden" the day that is told to be reckoned with.</summary>
    public static DialogState Remember(DialogState state, Reading reading, DateOnly today)
    {
        if (reading.DayOfDecision is { } date)
        {
            return (date.IsExact || IsCountedBack(date)) && PastDays.Of(date, today) is { } day ? state with { DecidedOn = day } : state;
        }

        // The day that was told before was of the first decision.
        var isFirstOfAppeal = AfterObjection.In(reading.GlossaryWords) is AfterObjection.Appeal && AfterObjection.In(state.Told?.GlossaryWords ?? []) is not AfterObjection.Appeal;
        return isFirstOfAppeal ? state with { DecidedOn = null } : state;
    }

    /// <summary>"2 weken geleden": nearly the day; "vorige maand" is not.</summary>
    private static bool IsCountedBack(DateMention date) => date.Said.Contains("geleden", StringComparison.OrdinalIgnoreCase) || date.Said.Contains("terug", StringComparison.OrdinalIgnoreCase);

    /// <summary>Tells how to object; of who asks until when, and names no municipality, no more than that.</summary>
    public Turn Answer(DialogState state, Reading reading, DateOnly today)
    {
        var decided = DecidedBy(state, reading);
        if (AfterObjection.In(reading.GlossaryWords) is { } stage)
        {
            return resume.Digress(state, stage is AfterObjection.Appeal ? "beroep" : "bezwaar_loopt", draft =>
            {
                PastDays.SayTakenAs(draft, reading.DayOfDecision, state.DecidedOn);
                var after = new AfterObjectionWriter(draft, knowledge.TopicIn(state), today);
                if (stage is AfterObjection.Appeal)
                {
                    after.WriteAppeal(state.DecidedOn);
                }
                else
                {
                    after.WriteWaiting(decided, state.DecidedOn, AfterObjection.SentOn(reading) is { } sent ? PastDays.Of(sent, today) : null);
                }
            });
        }

        return resume.Digress(state, "bezwaar", draft =>
        {
            PastDays.SayTakenAs(draft, reading.DayOfDecision, state.DecidedOn);
            var writer = new ObjectionWriter(draft, knowledge.TopicIn(state), today) { ReceivedOn = reading.DayOfReceipt is { } receipt ? PastDays.Of(receipt, today) : null };
            if (reading.Intent is Intent.Deadline && reading.Places.Count == 0)
            {
                writer.WriteTerm(state.DecidedOn);
                WriteAppealLater(draft, reading, today);
                return;
            }

            WriteAppealLater(draft, reading, today);
            writer.Write(decided, state.DecidedOn);
            writer.WriteReadyText(state, decided);
        });
    }

    /// <summary>"Ik wil in beroep tegen het besluit": many say so of an objection, and the court is for later.</summary>
    private static void WriteAppealLater(ReplyDraft draft, Reading reading, DateOnly today)
    {
        if (reading.GlossaryWords.Contains(AfterObjection.Appeal, StringComparer.Ordinal))
        {
            new AfterObjectionWriter(draft, topic: null, today).WriteWhenToAppeal();
        }
    }

    private static Reading About(Reading reading, Intent intent) => reading with { Intent = intent, Score = 1, ReferralId = null, AspectIds = [], Assent = null, IsSaidBack = false, GlossaryWords = [Word] };
}
