using Verschillen.Understanding.Recognizers;

namespace Verschillen.Understanding.Learning;

/// <summary>How likely each intent is, learned from the examples of the lexicon.</summary>
internal sealed class IntentModel
{
    private readonly LinearModel _model;
    private readonly IReadOnlyList<string> _topicIds;
    private readonly IReadOnlyList<(Intent Intent, CrisisKind? Crisis)> _classes;

    public IntentModel(Lexicon lexicon, IReadOnlyDictionary<string, Annotation> annotations)
    {
        _topicIds = [.. lexicon.Topics.Select(topic => topic.Topic.Value)];
        var labelled = lexicon.Intents.SelectMany(intent => intent.Examples.Select(text => (text, Class: (intent.Intent, (CrisisKind?)null))))
            .Concat(lexicon.Crises.SelectMany(crisis => crisis.Examples.Select(text => (text, Class: (Intent.Crisis, (CrisisKind?)crisis.Kind)))))
            .Concat(lexicon.Referrals.SelectMany(referral => referral.Examples.Select(text => (text, Class: (Intent.OutOfScope, (CrisisKind?)null)))))
            .ToList();
        _classes = [.. labelled.Select(pair => pair.Class).Distinct().OrderBy(pair => pair)];
        var numbers = _classes.Select((pair, index) => (pair, index)).ToDictionary(entry => entry.pair, entry => entry.index);
        _model = Trainer.Train(labelled.Select(pair => (MessageFeatures.ForIntent(annotations[pair.text], _topicIds), numbers[pair.Class])), _classes.Count);
    }

    /// <summary>Each intent with its probability, likeliest first.</summary>
    public List<IntentChance> Chances(Annotation annotation)
    {
        var probabilities = _model.Probabilities(MessageFeatures.ForIntent(annotation, _topicIds));
        var chances = new List<IntentChance>(_classes.Count);
        for (var i = 0; i < _classes.Count; i++)
        {
            chances.Add(new IntentChance(_classes[i].Intent, _classes[i].Crisis, probabilities[i]));
        }

        chances.Sort((left, right) => right.Chance != left.Chance ? right.Chance.CompareTo(left.Chance) : left.Intent.CompareTo(right.Intent));
        return chances;
    }
}

/// <summary>An intent with its probability.</summary>
internal readonly record struct IntentChance(Intent Intent, CrisisKind? Crisis, float Chance);
