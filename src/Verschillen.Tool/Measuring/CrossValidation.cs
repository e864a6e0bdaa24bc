using Verschillen.Understanding;

namespace Verschillen.Tool.Measuring;

/// <summary>Reads every example with a reader that has learned from the others alone, so that the score can be held against what came true (kruisvalidatie).</summary>
internal static class CrossValidation
{
    private const int Folds = 5;

    // Examples that share so many of their words are one family, and stay together: else a reader would be asked what it was told.
    private const double SameFamily = 0.6;

    /// <returns>For each example its label and its reading; the same at every run.</returns>
    public static IReadOnlyList<(string Text, string Label, Reading Reading)> Read(Lexicon lexicon, DateOnly day)
    {
        var foldOf = FoldsOf([.. LabelledIn(lexicon).Select(example => example.Text).Distinct(StringComparer.Ordinal)]);
        return [.. Enumerable.Range(0, Folds).SelectMany(fold => ReadFold(lexicon, fold, foldOf, day))];
    }

    private static List<(string Text, string Label, Reading Reading)> ReadFold(Lexicon lexicon, int fold, Dictionary<string, int> foldOf, DateOnly day)
    {
        IReadOnlyList<string> Others(IReadOnlyList<string> examples) => [.. examples.Where(text => foldOf[text] != fold)];
        var reader = new UtteranceReader(lexicon with
        {
            Intents = [.. lexicon.Intents.Select(intent => intent with { Examples = Others(intent.Examples) })],
            Crises = [.. lexicon.Crises.Select(crisis => crisis with { Examples = Others(crisis.Examples) })],
            Referrals = [.. lexicon.Referrals.Select(referral => referral with { Examples = Others(referral.Examples) })],
        });
        return [.. LabelledIn(lexicon).Where(example => foldOf[example.Text] == fold).Select(example => (example.Text, example.Label, reader.Read(example.Text, day, asked: null)))];
    }

    private static IEnumerable<(string Text, string Label)> LabelledIn(Lexicon lexicon) =>
        lexicon.Intents.SelectMany(intent => intent.Examples.Select(text => (text, MeasuredLabels.Of(new Reading(intent.Intent, Score: 1)))))
            .Concat(lexicon.Crises.SelectMany(crisis => crisis.Examples.Select(text => (text, MeasuredLabels.Of(new Reading(Intent.Crisis, Score: 1) { Crisis = crisis.Kind })))))
            .Concat(lexicon.Referrals.SelectMany(referral => referral.Examples.Select(text => (text, MeasuredLabels.OutOfScope))));

    /// <summary>Deals families over the folds in the order of the files.</summary>
    private static Dictionary<string, int> FoldsOf(IReadOnlyList<string> texts)
    {
        var words = texts.Select(text => text.ToLowerInvariant().Split([' ', ',', '.', '?', '!'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal)).ToList();
        var foldOf = new Dictionary<string, int>(StringComparer.Ordinal);
        var families = 0;
        for (var i = 0; i < texts.Count; i++)
        {
            if (foldOf.ContainsKey(texts[i]))
            {
                continue;
            }

            var fold = families++ % Folds;
            foldOf.Add(texts[i], fold);
            for (var other = i + 1; other < texts.Count; other++)
            {
                if (words[i].Count > 0 && Shared(words[i], words[other]) >= SameFamily)
                {
                    foldOf.TryAdd(texts[other], fold);
                }
            }
        }

        return foldOf;
    }

    private static double Shared(HashSet<string> one, HashSet<string> other)
    {
        var both = one.Count(other.Contains);
        return both / (double)(one.Count + other.Count - both);
    }
}
