using System.Collections.Frozen;
using Verschillen.Understanding.Learning;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Finds a second question in a message: "wat kost een parkeerkaart in Utrecht, en houd ik mijn scootmobiel".</summary>
/// <param name="model">Tells what each part asks.</param>
/// <param name="topics">Tells what each part is about.</param>
internal sealed class SecondQuestion(IntentModel model, TopicReader topics)
{
    // A part that is less sure than this is no question by itself.
    private const float LeastForPart = 0.5f;
    private const int FewestWords = 3;

    private static readonly FrozenSet<string> s_asking = FrozenSet.ToFrozenSet(
        [
            "wat", "hoe", "hoeveel", "hoelang", "wie", "waar", "wanneer", "welke", "welk", "waarom", "krijg", "krijgt", "krijgen", "houd", "hou", "houdt", "houden", "mag",
            "mogen", "kan", "kunnen", "moet", "moeten", "is", "zijn", "heb", "heeft", "betaal", "betaalt", "blijft", "blijf", "gaat", "geldt", "vervalt", "stopt", "wordt",
            "komt", "neemt", "raak", "bij", "what", "how", "who", "where", "when", "can", "do",
        ], StringComparer.Ordinal);

    /// <param name="annotation">The message.</param>
    /// <param name="answered">The intent that the message as a whole was taken for.</param>
    /// <returns>The intent to answer, which is of the question asked first; and the question that stays then, null when nothing more is asked.</returns>
    public (Intent Answered, FurtherQuestion? Further) Read(Annotation annotation, Intent answered)
    {
        if (!ScopeJudge.IsQuestion(answered) || annotation.Words.Length < 2 * FewestWords)
        {
            return (answered, null);
        }

        var parts = Parts(annotation);
        if (parts.Count < 2)
        {
            return (answered, null);
        }

        var asked = parts.Select(part => Ask(annotation.Part(part.Start, part.End))).OfType<FurtherQuestion>().ToList();
        return asked.Exists(question => question.Intent == answered) && asked.Find(question => question.Intent != asked[0].Intent) is { } further
            ? (asked[0].Intent, further)
            : (answered, null);
    }

    private FurtherQuestion? Ask(Annotation part)
    {
        var best = model.Chances(part)[0];
        return best.Chance >= LeastForPart && ScopeJudge.IsQuestion(best.Intent) ? new FurtherQuestion(best.Intent, topics.Read(part) is [var topic, ..] ? topic : null) : null;
    }

    /// <summary>The parts that begin as a question does, each up to the next.</summary>
    private static List<(int Start, int End)> Parts(Annotation annotation)
    {
        var starts = new List<int>();
        for (var i = 0; i < annotation.Words.Length; i++)
        {
            var isBorder = i == 0 || annotation.Message[i].Before >= Gap.Comma || annotation.Words[i - 1] is "en" or "and" or "ook" or "maar" or "dan";
            if (isBorder && s_asking.Contains(annotation.Words[i]) && (starts.Count == 0 || i - starts[^1] >= FewestWords))
            {
                starts.Add(i);
            }
        }

        return [.. starts.Select((start, index) => (start, index + 1 < starts.Count ? starts[index + 1] : annotation.Words.Length)).Where(part => part.Item2 - part.start >= FewestWords)];
    }
}
