using Verschillen.Dialogs.Intake;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain;
using Verschillen.Domain.Municipalities;

namespace Verschillen.Dialogs.Receipts;

/// <summary>Shows an answer again by its number, and says what has changed since. Pure: the editions are given.</summary>
/// <param name="now">Today's edition.</param>
/// <param name="today">The day in Europe/Amsterdam.</param>
public sealed class ReceiptAnswer(Knowledge now, DateOnly today)
{
    /// <summary>The answer as it was given, with what is different today below it.</summary>
    /// <param name="receipt">The receipt.</param>
    /// <param name="then">The edition it was given with.</param>
    /// <returns>Null when the number holds codes that the edition does not have.</returns>
    public Reply? Of(Receipt receipt, Knowledge then)
    {
        if (ReceiptReading.StateOf(receipt, then) is not { } state)
        {
            return null;
        }

        var day = DutchWords.Day(receipt.AskedOn);
        var top = new ReplyDraft(then, receipt.Level);
        var draft = new ReplyDraft(then, receipt.Level);
        WriteAnswer(draft, receipt, state, receipt.AskedOn);
        var list = new ChangeList(draft);
        var gone = Compare(receipt, state, then, list, draft);
        foreach (var text in gone)
        {
            draft.Add(new Say(text));
        }

        if (list.Facts.Count > 0)
        {
            draft.Add(new Facts(draft.Words(Phrases.ReceiptChangesTitle, ("datum", day)), list.Facts));
        }

        var reply = draft.Finish("bewijs", question: null, []);
        top.Say(Phrases.ReceiptOf, ("datum", day));
        top.Add(list.HasChanges || gone.Count > 0
            ? new Warning("veranderd", top.Words(Phrases.ReceiptChanged, ("datum", day)), [])
            : new Say(top.Words(Phrases.ReceiptUnchanged, ("datum", day))));
        return reply with { Blocks = [.. top.Finish("bewijs", question: null, []).Blocks, .. reply.Blocks] };
    }

    /// <summary>What to say when the edition is not kept here: that, and today's answer to the same question.</summary>
    public Reply WithoutEdition(Receipt receipt)
    {
        var draft = new ReplyDraft(now, receipt.Level);
        draft.Add(new Warning("uitgave_onbekend", draft.Words(Phrases.ReceiptEditionUnknown, ("datum", DutchWords.Day(receipt.AskedOn))), []));
        if (ReceiptReading.SameQuestion(receipt, now, receipt.Municipalities) is { } state)
        {
            draft.Say(Phrases.ReceiptTodayInstead);
            WriteAnswer(draft, receipt, state, today);
        }
        else
        {
            draft.Say(Phrases.ReceiptNothingInstead);
        }

        return draft.Finish(ReplyNames.ReceiptUnknown, question: null, []);
    }

    /// <summary>What is wrong with a number, and what to do.</summary>
    public Reply Of(ReceiptFault fault, LanguageLevel level = LanguageLevel.B1) => Saying(ReplyNames.ReceiptFault, level, fault switch
    {
        ReceiptFault.Empty => Phrases.ReceiptEmpty,
        ReceiptFault.StrangeSymbol => Phrases.ReceiptStrange,
        ReceiptFault.TooShort => Phrases.ReceiptTooShort,
        ReceiptFault.TooLong => Phrases.ReceiptTooLong,
        ReceiptFault.DoesNotCheck => Phrases.ReceiptDoesNotCheck,
        ReceiptFault.NeverGiven => Phrases.ReceiptNeverGiven,
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "Unknown fault."),
    });

    /// <summary>That receipts cannot be shown now.</summary>
    public Reply Unavailable(LanguageLevel level = LanguageLevel.B1) => Saying(ReplyNames.ReceiptsUnavailable, level, Phrases.ReceiptsUnavailable);

    private Reply Saying(string name, LanguageLevel level, Phrase phrase)
    {
        var draft = new ReplyDraft(now, level);
        draft.Say(phrase);
        return draft.Finish(name, question: null, []);
    }

    private static void WriteAnswer(ReplyDraft draft, Receipt receipt, DialogState state, DateOnly day)
    {
        if (receipt.IsOfIntake)
        {
            new IntakeWriter(draft, state, day).Write(isForSupporter: false);
            return;
        }

        var answer = new GoalWriter(draft, state, day);
        if (state.Answered.Count > 1)
        {
            answer.WriteSummary();
        }
        else
        {
            answer.Write();
        }
    }

    /// <summary>Holds the points of then against those of now.</summary>
    /// <returns>What can not be compared any more, in sentences.</returns>
    private List<string> Compare(Receipt receipt, DialogState state, Knowledge then, ChangeList list, ReplyDraft draft)
    {
        var gone = new List<string>();
        var municipalities = receipt.Municipalities.Select(code => Successor(code, then, gone, draft)).OfType<MunicipalityCode>().ToList();
        var question = municipalities.Count == receipt.Municipalities.Count ? ReceiptReading.SameQuestion(receipt, now, municipalities) : null;
        var current = question is null ? null : question with { AspectIds = state.AspectIds, Answers = [.. question.Answers, .. state.Answers.Where(answer => question[answer.Question] is null)] };
        foreach (var topic in state.Answered.Select(id => then.TopicWith(id)!))
        {
            if (now.TopicWith(topic.Id) is not { } same)
            {
                gone.Add(draft.Words(Phrases.ReceiptTopicGone, ("onderwerp", draft.Words(topic.Title))));
            }
            else if (current is not null)
            {
                list.Add(
                    new ToldPoints(new ReplyDraft(then, receipt.Level), state, receipt.AskedOn).Of(topic),
                    new ToldPoints(new ReplyDraft(now, receipt.Level), current, today).Of(same));
            }
        }

        return gone;
    }

    /// <summary>The municipality of today that an earlier one belongs to.</summary>
    private MunicipalityCode? Successor(MunicipalityCode code, Knowledge then, List<string> gone, ReplyDraft draft)
    {
        if (now.Gazetteer.Contains(code))
        {
            return code;
        }

        var name = then.Gazetteer[code].Name;
        var heirs = now.Gazetteer.Names
            .Where(one => one.Kind == PlaceNameKind.FormerMunicipality && string.Equals(one.Name, name, StringComparison.Ordinal))
            .Select(one => one.Municipality).Distinct().ToList();
        gone.Add(heirs is [var heir]
            ? draft.Words(Phrases.ReceiptMerged, ("oud", name), ("nieuw", now.Gazetteer[heir].Name))
            : draft.Words(Phrases.ReceiptMunicipalityGone, ("oud", name)));
        return heirs is [var only] ? only : null;
    }
}
