using Verschillen.Understanding.Recognizers;

namespace Verschillen.Understanding.Learning;

/// <summary>How likely each topic is, learned from the examples of topics; its last class is "none".</summary>
internal sealed class TopicModel
{
    private readonly LinearModel _model;
    private readonly IReadOnlyList<string> _topicIds;

    public TopicModel(Lexicon lexicon, IReadOnlyDictionary<string, Annotation> annotations)
    {
        _topicIds = [.. lexicon.Topics.Select(topic => topic.Topic.Value)];
        var examples = lexicon.Topics.SelectMany((topic, index) => topic.Examples.Select(text => (Annotation: annotations[text], Class: index)))
            .Concat(lexicon.Topics.SelectMany((topic, index) => ExampleTexts.NamesOf(topic, lexicon.Words).Select(text => (Annotation: annotations[text], Class: index))))
            .Concat(lexicon.Intents.SelectMany(intent => intent.Examples).Select(text => (Annotation: annotations[text], Class: lexicon.Topics.Count)).Where(pair => !pair.Annotation.Has(LabelKind.Topic)))
            .Select(pair => (MessageFeatures.ForTopic(pair.Annotation, _topicIds), pair.Class));
        _model = Trainer.Train(examples, lexicon.Topics.Count + 1);
    }

    /// <summary>The probability of each topic by the number of its label, and at the end of none.</summary>
    public float[] Chances(Annotation annotation) => _model.Probabilities(MessageFeatures.ForTopic(annotation, _topicIds));
}
