using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain.Help;

namespace Verschillen.Dialogs.Replies;

/// <summary>Adds whom to call to the answer to words that may hint at danger: the answer stays, for most of them do not.</summary>
internal static class SafetyNumbers
{
    private static readonly HelpKind[] s_kinds = [HelpKind.Emergency, HelpKind.Suicide, HelpKind.Violence];

    /// <returns>The reply with the numbers above its sources and its question, and with their sources.</returns>
    public static Reply AddTo(Reply reply, Knowledge knowledge)
    {
        var organisations = Array.ConvertAll(s_kinds, kind => knowledge.Organisations.First(one => one.Kind == kind && one.Phone is not null));
        var draft = new ReplyDraft(knowledge, reply.Level);
        int[] numbers = Array.ConvertAll(organisations, one => draft.Cite(one.Source));
        var own = draft.Finish(reply.Name, question: null, choices: []).Blocks.OfType<Sources>().Single();
        var listed = reply.Blocks.OfType<Sources>().SingleOrDefault() ?? own with { Lines = [] };
        List<SourceLine> lines = [.. listed.Lines];
        var cited = Array.ConvertAll(numbers, number => NumberIn(lines, own.Lines[number - 1]));
        var text = draft.Words(Phrases.CrisisPerhaps, ("naam", organisations[^1].Name), ("nummer", organisations[^1].Phone!));
        List<Block> rest = [.. reply.Blocks.Where(block => block is not Sources)];
        var end = reply.Blocks.ToList().FindIndex(block => block is Sources or Ask or Choices);
        rest.InsertRange(
            end < 0 ? rest.Count : end,
            [
                new Say(text, cited),
                listed with { Lines = lines },
            ]);
        return reply with { Blocks = rest };
    }

    /// <summary>The number of a source among the lines; one that is not there yet is put behind them.</summary>
    private static int NumberIn(List<SourceLine> lines, SourceLine source)
    {
        var there = lines.Find(line => line.Address == source.Address && string.Equals(line.Date, source.Date, StringComparison.Ordinal));
        if (there is null)
        {
            there = source with { Number = lines.Count + 1 };
            lines.Add(there);
        }

        return there.Number;
    }
}
