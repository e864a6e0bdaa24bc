using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain.Topics;

namespace Verschillen.Dialogs.Replies;

/// <summary>Writes what holds everywhere on the points that are asked for, to who has not said yet for which municipality (landelijke regels).</summary>
internal static class NationalRulesWriter
{
    /// <summary>Writes it; nothing when no point is asked for by name, or none is known to hold everywhere.</summary>
    /// <param name="draft">The reply to write into.</param>
    /// <param name="topic">The topic.</param>
    /// <param name="state">The points and the day that are asked for.</param>
    /// <param name="today">The day from which the age of sources is judged.</param>
    public static void Write(ReplyDraft draft, Topic topic, DialogState state, DateOnly today)
    {
        var rules = draft.Knowledge.Rules.National(topic.Id);
        var asked = state.DayAsked(today);
        var aspects = AspectsAsked.Named(topic, state.AspectIds);
        var facts = new List<Fact>();
        foreach (var aspect in aspects)
        {
            if (rules.Find(aspect, asked, today) is { IsSilent: false } finding)
            {
                facts.Add(FindingWords.Fact(draft, aspect, finding, asked));
            }
        }

        facts.AddRange(AspectsAsked.FactsOn(topic, aspects).Select(draft.FactOf));
        if (facts.Count > 0)
        {
            draft.Add(new Facts(draft.Words(Phrases.NationalTitle), facts));
            draft.Say(Phrases.NationalMayDiffer);
        }
    }
}
