using Verschillen.Understanding.Recognizers;

namespace Verschillen.Understanding.Learning;

/// <summary>How likely each topic is, learned from the examples of topics; its last class is "none".</summary>
/// <param name="lexicon">The lexicon that was learned from.</param>
/// <param name="model">What <see cref="Learn"/> made of it.</param>
internal sealed class TopicModel(Lexicon lexicon, LinearModel model)
{
    private readonly IReadOnlyList<string> _topicIds = MessageFeatures.TopicIds(lexicon);

    public static LinearModel Learn(Lexicon lexicon, IReadOnlyDictionary<string, Annotation> annotations)
    {
        var topicIds = MessageFeatures.TopicIds(lexicon);
        var ofTopics = lexicon.Topics.SelectMany(topic => topic.Examples).ToHashSet(StringComparer.Ordinal);
        var examples = lexicon.Topics.SelectMany((topic, index) => topic.Examples.Select(text => (Annotation: annotations[text], Class: index)))
            .Concat(lexicon.Topics.SelectMany((topic, index) => ExampleTexts.NamesOf(topic, lexicon.Words).Select(text => (Annotation: annotations[text], Class: index))))
            .Concat(lexicon.Intents.SelectMany(intent => intent.Examples).Where(text => !ofTopics.Contains(text)).Select(text => (Annotation: annotations[text], Class: lexicon.Topics.Count)).Where(pair => !pair.Annotation.Has(LabelKind.Topic)))
            .Select(pair => (MessageFeatures.ForTopic(pair.Annotation, topicIds), pair.Class));
        return Trainer.Train(examples, lexicon.Topics.Count + 1);
    }

    /// <summary>The probability of each topic by the number of its label, and at the end of none.</summary>
    public float[] Chances(Annotation annotation) => model.Probabilities(MessageFeatures.ForTopic(annotation, _topicIds));
}
