using Verschillen.Dialogs.Phrasing;

namespace Verschillen.Dialogs.Replies;

/// <summary>What has changed between the points of an answer and the points of today's answer to the same question.</summary>
/// <param name="draft">The reply that tells it.</param>
internal sealed class ChangeList(ReplyDraft draft)
{
    private readonly List<Fact> _facts = [];

    /// <summary>Whether anything is different now; a newer source that says the same is no difference.</summary>
    public bool HasChanges { get; private set; }

    public IReadOnlyList<Fact> Facts => _facts;

    /// <summary>Adds what differs; points with one label are told together, and municipalities with the same change in one sentence.</summary>
    public void Add(IReadOnlyList<ToldPoint> then, IReadOnlyList<ToldPoint> now)
    {
        var later = now.ToDictionary(point => point.Key, StringComparer.Ordinal);
        var earlier = then.Select(point => point.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var group in then.GroupBy(point => SubjectOf(point.Key), StringComparer.Ordinal))
        {
            var sentences = new List<(string Where, Func<string, string> Say, string Same)>();
            var sources = new List<int>();
            foreach (var point in group)
            {
                if (!later.TryGetValue(point.Key, out var today))
                {
                    Told(point.Where, _ => draft.Words(Phrases.ReceiptGone, ("toen", point.Whole)), point.Whole, point);
                }
                else if (!point.IsToldAs(today))
                {
                    Told(point.Where, where => point.ThenAndNow(draft, where, today), point.Whole + "\n" + today.Whole, point, today);
                }
                else if (point.IsConfirmedBy(today))
                {
                    sentences.Add((point.Where, where => draft.Words(Phrases.ReceiptConfirmed, ("waar", where), ("datum", DutchWords.Day(today.Sources[0].Date!.Value))), "bron"));
                    sources.AddRange(today.Sources.Select(draft.Cite));
                }
            }

            Add(group.First().Label, sentences, sources);

            void Told(string where, Func<string, string> say, string same, params IReadOnlyList<ToldPoint> points)
            {
                HasChanges = true;
                sentences.Add((where, say, same));
                sources.AddRange(points.SelectMany(point => point.Sources).Select(draft.Cite));
            }
        }

        foreach (var point in now.Where(point => !earlier.Contains(point.Key) && point.Sources.Count > 0))
        {
            HasChanges = true;
            _facts.Add(new Fact(point.Label, draft.Words(Phrases.ReceiptNew, ("nu", point.Whole)), [.. point.Sources.Select(draft.Cite)]));
        }
    }

    private void Add(string label, List<(string Where, Func<string, string> Say, string Same)> sentences, List<int> sources)
    {
        if (sentences.Count > 0)
        {
            var told = sentences.GroupBy(sentence => sentence.Same, StringComparer.Ordinal)
                .Select(same => same.First().Say(DutchWords.List([.. same.Select(sentence => sentence.Where).Distinct(StringComparer.Ordinal)])));
            _facts.Add(new Fact(label, string.Join(' ', told), [.. sources.Distinct()]));
        }
    }

    /// <summary>The topic and the point: what stands before the last slash, or all of a key without a side.</summary>
    private static string SubjectOf(string key) => key.Split('/') is [var topic, var point, _] ? $"{topic}/{point}" : key;
}
