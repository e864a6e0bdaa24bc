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

        Add(LabelKind.Yes, 0, lexicon.Words.Yes);
        Add(LabelKind.No, 0, lexicon.Words.No);
        Add(LabelKind.DoNotKnow, 0, lexicon.Words.DoNotKnow);
        Add(LabelKind.Correction, 0, lexicon.Words.Corrections);
        Add(LabelKind.LetGo, 0, lexicon.Words.LetGo);
        Add(LabelKind.MoveOff, 0, lexicon.Words.MoveOff);
        Add(LabelKind.NotMoving, 0, lexicon.Words.NotMoving);
        Add(LabelKind.Moved, 0, lexicon.Words.Moved);
        Add(LabelKind.Other, 0, lexicon.Words.Others);
        Add(LabelKind.AnswerNow, 0, lexicon.Words.AnswerNow);
        Add(LabelKind.SaidAlready, 0, lexicon.Words.SaidAlready);
        Add(LabelKind.WhoDecides, 0, lexicon.Words.WhoDecides);
        Add(LabelKind.WhoseChat, 0, lexicon.Words.WhoseChat);
        Add(LabelKind.HowSure, 0, lexicon.Words.HowSure);
        Add(LabelKind.NextClient, 0, lexicon.Words.NextClients);
        Add(LabelKind.NoDecision, 0, lexicon.Words.NoDecision);
        Add(LabelKind.Awaiting, 0, lexicon.Words.Awaiting);
        Add(LabelKind.HowToObject, 0, lexicon.Words.HowToObject);
        Add(LabelKind.Visit, 0, lexicon.Words.Visits);
        Add(LabelKind.Within, 0, lexicon.Words.Within);
        Add(LabelKind.Safe, 0, lexicon.Words.Safe);
        Add(LabelKind.Death, 0, lexicon.Words.Deaths);
        Add(LabelKind.Dying, 0, lexicon.Words.Dying);
        Add(LabelKind.Body, 0, lexicon.Words.Bodies);
        Add(LabelKind.Carer, 0, lexicon.Words.Carers);
        Add(LabelKind.WornOut, 0, lexicon.Words.WornOut);
        Add(LabelKind.FollowUp, 0, lexicon.Words.FollowUps);
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
