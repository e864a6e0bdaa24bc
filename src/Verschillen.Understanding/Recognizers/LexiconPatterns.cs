namespace Verschillen.Understanding.Recognizers;

/// <summary>All phrases of a lexicon as patterns, with what they stand for.</summary>
internal sealed class LexiconPatterns
{
    private readonly List<Label> _labels = [];
    private readonly List<(string Text, int Label)> _phrases = [];

    public LexiconPatterns(Lexicon lexicon)
    {
        for (var i = 0; i < lexicon.Topics.Count; i++)
        {
            Add(LabelKind.Topic, i, [.. NamesOf(lexicon.Topics[i], lexicon.Words)]);
        }

        AspectIds = [.. lexicon.Topics.SelectMany(topic => topic.Aspects).Select(aspect => aspect.AspectId).Distinct(StringComparer.Ordinal)];
        foreach (var aspect in lexicon.Topics.SelectMany(topic => topic.Aspects))
        {
            Add(LabelKind.Aspect, AspectIds.ToList().IndexOf(aspect.AspectId), aspect.Words);
        }

        AddEach(LabelKind.GlossaryWord, lexicon.Glossary, word => word.Words);
        AddEach(LabelKind.Intent, lexicon.Intents, intent => intent.Words);
        AddEach(LabelKind.Crisis, lexicon.Crises, crisis => crisis.Words);
        AddEach(LabelKind.ForeignCrisis, lexicon.Crises, crisis => crisis.Foreign);
        AddEach(LabelKind.NoCrisis, lexicon.Crises, crisis => crisis.Except);
        AddEach(LabelKind.Referral, lexicon.Referrals, referral => referral.Words);
        AddEach(LabelKind.Volunteered, lexicon.Volunteered, answer => answer.Words);
        foreach (var (index, group) in lexicon.Words.Groups.Index())
        {
            Add(group.Field is WordField.DangerAlone ? LabelKind.DangerGroup : LabelKind.Group, index, group.Words);
        }

        foreach (var (remark, phrases) in lexicon.Words.Remarks.OrderBy(pair => pair.Key))
        {
            Add(LabelKind.Remark, (int)remark, phrases);
        }

        Add(LabelKind.OwnField, 0, lexicon.Words.OwnField);
        All = new WordPatterns(_phrases, Enumerable.Range(0, _labels.Count).Where(label => _labels[label].Kind is LabelKind.Topic or LabelKind.GlossaryWord or LabelKind.Referral or LabelKind.OwnField));
    }

    public WordPatterns All { get; }

    /// <summary>The ids of aspects, each once, by the number of their label.</summary>
    public IReadOnlyList<string> AspectIds { get; }

    /// <summary>Every phrase as it is written, for the vocabulary.</summary>
    public IEnumerable<string> Texts => _phrases.Select(phrase => phrase.Text.Replace('|', ' '));

    public Label this[PatternHit hit] => _labels[hit.Label];

    /// <summary>The words that name a topic by themselves.</summary>
    public static IEnumerable<string> NamesOf(TopicWords topic, WordLists words) => topic.Words.Except(words.TooCommon, StringComparer.OrdinalIgnoreCase);

    private void AddEach<T>(LabelKind kind, IReadOnlyList<T> items, Func<T, IReadOnlyList<string>> words)
    {
        for (var i = 0; i < items.Count; i++)
        {
            Add(kind, i, words(items[i]));
        }
    }

    private void Add(LabelKind kind, int index, IReadOnlyList<string> words)
    {
        var label = new Label(kind, index);
        var at = _labels.IndexOf(label);
        if (at < 0)
        {
            at = _labels.Count;
            _labels.Add(label);
        }

        _phrases.AddRange(words.Select(word => (word, at)));
    }
}
