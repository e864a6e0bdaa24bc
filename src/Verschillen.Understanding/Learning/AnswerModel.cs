using Verschillen.Understanding.Recognizers;

namespace Verschillen.Understanding.Learning;

/// <summary>What a message answers to the question asked, learned from what people said back to it.</summary>
/// <param name="model">What <see cref="Learn"/> made of it.</param>
internal sealed class AnswerModel(LinearModel model)
{
    // Classes are what all questions have in common, and then the choices of a question by their number: so a few questions more take no more room.
    private const int NotKnown = 0;
    private const int Nothing = 1;
    private const int FirstChoice = 2;

    private const int Rounds = 120;

    public static LinearModel Learn(IReadOnlyList<(AskedQuestion Asked, AnswerExample Example, Annotation Annotation)> examples)
    {
        var classes = FirstChoice + examples.Select(example => example.Asked.Values.Count).DefaultIfEmpty(1).Max();
        return Trainer.Train(examples.Select(example => (AnswerFeatures.Of(example.Annotation, example.Asked), ClassOf(example.Example.Value, example.Asked.Values))), classes, rounds: Rounds);
    }

    /// <summary>What the message answers, likeliest.</summary>
    public AnswerChance Likeliest(Annotation annotation, AskedQuestion asked)
    {
        var values = asked.Values;
        var probabilities = model.Probabilities(AnswerFeatures.Of(annotation, asked)).AsSpan(0, Math.Min(model.Classes, FirstChoice + values.Count));
        var (sum, likeliest) = (0f, 0);
        for (var number = 0; number < probabilities.Length; number++)
        {
            sum += probabilities[number];
            likeliest = probabilities[number] > probabilities[likeliest] ? number : likeliest;
        }

        var value = likeliest switch { NotKnown => AnswerExample.NotKnown, Nothing => AnswerExample.Nothing, _ => values[likeliest - FirstChoice] };
        return new AnswerChance(value, probabilities[likeliest] / sum);
    }

    private static int ClassOf(string value, IReadOnlyList<string> values) => value switch
    {
        AnswerExample.NotKnown => NotKnown,
        AnswerExample.Nothing => Nothing,
        _ => FirstChoice + Math.Max(0, values.ToList().IndexOf(value)),
    };
}

/// <summary>What a message answers.</summary>
/// <param name="Value">See <see cref="AnswerExample.Value"/>.</param>
/// <param name="Chance">How likely it is among what the question can be answered with, 0 to 1.</param>
internal readonly record struct AnswerChance(string Value, float Chance);
