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

    // A question has a few dozen answers: a word that one of them has is all that is known of it.
    private const int LeastSeen = 1;

    // Of what people say of their own accord, or to another question, one in so many is learned as no answer; there is far more of it than of answers.
    private const int OneOf = 4;

    // The same of what is none of ours, where there are choices.
    private const int OneOfElsewhere = 8;

    // The same of what they tell of themselves, which looks more like an answer.
    private const int OneOfTold = 2;

    // An intent with so few examples has each of them dealt so often.
    private const int Few = 50;
    private const int Again = 5;

    /// <param name="lexicon">What people say of their own accord.</param>
    /// <param name="answers">What they said back to questions.</param>
    /// <param name="annotations">The examples of the lexicon, by their text.</param>
    public static LinearModel Learn(Lexicon lexicon, IReadOnlyList<(AskedQuestion Asked, AnswerExample Example, Annotation Annotation)> answers, IReadOnlyDictionary<string, Annotation> annotations)
    {
        var classes = FirstChoice + answers.Select(answer => answer.Asked.Values.Count).DefaultIfEmpty(1).Max();
        var examples = answers.Select(answer => (FeaturesOf(answer.Annotation, answer.Asked), ClassOf(answer.Example.Value, answer.Asked.Values)))
            .Concat(OfTheirOwnAccord(lexicon).Select(own => (FeaturesOf(annotations[own.Text], own.Asked), Nothing)))
            .Concat(Told(lexicon, annotations).Select(told => (FeaturesOf(annotations[told.Text], told.Asked), Nothing)))
            .Concat(Beside(lexicon, annotations).Select(told => (FeaturesOf(annotations[told.Text], told.Asked), Nothing)))
            .Concat(OfAnotherQuestion(answers).Select(other => (FeaturesOf(other.Annotation, other.Asked), Nothing)));
        return Trainer.Train(examples, classes, rounds: Rounds, leastSeen: LeastSeen);
    }

    private static FeatureList FeaturesOf(Annotation annotation, AskedQuestion asked) => AnswerFeatures.Of(annotation, asked, JudgedAnswer.Said(annotation, asked));

    /// <summary>"Waarom wilt u dat weten", "dat vind ik oneerlijk", "ik wil stoppen": dealt over the questions in a fixed order.</summary>
    private static IEnumerable<(string Text, AskedQuestion Asked)> OfTheirOwnAccord(Lexicon lexicon) => lexicon.Answers.Count == 0 ? [] :
        lexicon.Intents.Where(intent => intent.Intent is not (Intent.CompareMove or Intent.AskRule or Intent.Apply or Intent.Deadline or Intent.Tell or Intent.Thanks or Intent.Greeting or Intent.OutOfScope))
            .SelectMany(intent => Enumerable.Repeat(intent.Examples, intent.Examples.Count < Few ? OneOf * Again : 1)).SelectMany(examples => examples)
            .Where((_, number) => number % OneOf == 0)
            .Select((text, number) => (text, lexicon.Answers[number % lexicon.Answers.Count].Asked));

    /// <summary>"Ik heb reuma", "mijn man is vorig jaar overleden": what people tell of themselves, dealt over the questions of yes and no.</summary>
    private static IEnumerable<(string Text, AskedQuestion Asked)> Told(Lexicon lexicon, IReadOnlyDictionary<string, Annotation> annotations) =>
        Dealt(lexicon, annotations, asked => asked.Kind is QuestionKind.YesNo, (Intent.Tell, OneOfTold));

    /// <summary>"Ik woon alleen", "een verhuisbusje huren": the same, and what is none of ours, dealt over the questions with choices; otherwise the choice that most people make is taken from words that say nothing of it.</summary>
    private static IEnumerable<(string Text, AskedQuestion Asked)> Beside(Lexicon lexicon, IReadOnlyDictionary<string, Annotation> annotations) =>
        Dealt(lexicon, annotations, asked => asked is { IsWithinTopic: true, Kind: QuestionKind.Choice or QuestionKind.MultiChoice }, (Intent.Tell, OneOf), (Intent.OutOfScope, OneOfElsewhere));

    /// <summary>One in so many of the examples of some intents that name no topic and answer nothing of their own, dealt over questions in a fixed order.</summary>
    private static IEnumerable<(string Text, AskedQuestion Asked)> Dealt(Lexicon lexicon, IReadOnlyDictionary<string, Annotation> annotations, Func<AskedQuestion, bool> isMeant, params (Intent Intent, int OneOf)[] said)
    {
        var asked = lexicon.Answers.Select(answers => answers.Asked).Where(isMeant).ToList();
        return asked.Count == 0 ? [] : lexicon.Intents.SelectMany(intent => said.Where(one => one.Intent == intent.Intent).SelectMany(one => intent.Examples.Where((_, number) => number % one.OneOf == 0)))
            .Select((text, number) => (Text: text, Asked: asked[number % asked.Count]))
            .Where(dealt => !annotations[dealt.Text].Hits.Exists(hit => hit.Label.Kind is LabelKind.Topic or LabelKind.Volunteered));
    }

    /// <summary>"1.480 netto en mijn vrouw 700", said to a question of yes and no: what answers a question for an amount, dealt over those in a fixed order.</summary>
    private static IEnumerable<(AskedQuestion Asked, Annotation Annotation)> OfAnotherQuestion(IReadOnlyList<(AskedQuestion Asked, AnswerExample Example, Annotation Annotation)> answers)
    {
        var others = answers.Select(answer => answer.Asked).Where(asked => asked.Kind is QuestionKind.YesNo).Distinct().ToList();
        return others.Count == 0 ? [] : answers.Where(answer => answer.Asked.Kind is QuestionKind.Amount or QuestionKind.Income or QuestionKind.Percentage && answer.Example.Value is AnswerExample.Given)
            .Where((_, number) => number % OneOf == 0)
            .Select((answer, number) => (others[number % others.Count], answer.Annotation));
    }

    /// <summary>What the message answers, likeliest.</summary>
    /// <param name="annotation">The message.</param>
    /// <param name="asked">The question.</param>
    /// <param name="said">What the lists of words make of it.</param>
    public AnswerChance Likeliest(Annotation annotation, AskedQuestion asked, JudgedAnswer said)
    {
        var values = asked.Values;
        var probabilities = model.Probabilities(AnswerFeatures.Of(annotation, asked, said)).AsSpan(0, Math.Min(model.Classes, FirstChoice + values.Count));
        var (sum, likeliest) = (0f, 0);
        for (var number = 0; number < probabilities.Length; number++)
        {
            sum += probabilities[number];
            likeliest = probabilities[number] > probabilities[likeliest] ? number : likeliest;
        }

        var value = likeliest switch { NotKnown => AnswerExample.NotKnown, Nothing => AnswerExample.Nothing, _ => values[likeliest - FirstChoice] };
        return new AnswerChance(value, probabilities[likeliest] / sum);
    }

    private static int IndexOf(string value, IReadOnlyList<string> values) =>
        values.ToList().IndexOf(value) is >= 0 and var index ? index : throw new ArgumentOutOfRangeException(nameof(value), value, "No answer to this question.");

    private static int ClassOf(string value, IReadOnlyList<string> values) => value switch
    {
        AnswerExample.NotKnown => NotKnown,
        AnswerExample.Nothing => Nothing,
        _ => FirstChoice + IndexOf(value, values),
    };
}

/// <summary>What a message answers.</summary>
/// <param name="Value">See <see cref="AnswerExample.Value"/>.</param>
/// <param name="Chance">How likely it is among what the question can be answered with, 0 to 1.</param>
internal readonly record struct AnswerChance(string Value, float Chance);
