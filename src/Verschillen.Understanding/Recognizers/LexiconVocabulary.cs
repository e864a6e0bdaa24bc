using System.Collections.Frozen;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>The words that all texts of a lexicon hold, as they are looked up. To gather them is to cut every text into words, so they are kept with what is learned.</summary>
/// <param name="Usual">The words that can be expected, the more usual first.</param>
/// <param name="OwnStems">The stems of the words in which we are asked what is ours to answer.</param>
/// <param name="Answers">The words in which each answer to each question is given.</param>
internal sealed record LexiconVocabulary(IReadOnlyList<string> Usual, IReadOnlyList<string> OwnStems, IReadOnlyDictionary<(string Question, string Value), FrozenSet<string>> Answers)
{
    /// <param name="lexicon">The texts.</param>
    /// <param name="patterns">Its patterns.</param>
    public static LexiconVocabulary Of(Lexicon lexicon, LexiconPatterns patterns) => new(UsualOf(lexicon, patterns), [.. OwnStemsOf(lexicon).Order(StringComparer.Ordinal)], AnswersOf(lexicon.Answers));

    public void Write(BinaryWriter writer)
    {
        Write(writer, Usual);
        Write(writer, OwnStems);
        writer.Write(Answers.Count);
        foreach (var ((question, value), words) in Answers.OrderBy(answer => answer.Key.Question, StringComparer.Ordinal).ThenBy(answer => answer.Key.Value, StringComparer.Ordinal))
        {
            writer.Write(question);
            writer.Write(value);
            Write(writer, [.. words.Order(StringComparer.Ordinal)]);
        }
    }

    /// <summary>Reads what <see cref="Write(BinaryWriter)"/> wrote.</summary>
    public static LexiconVocabulary Read(BinaryReader reader) => new(ReadWords(reader), ReadWords(reader), ReadAnswers(reader));

    private static IReadOnlyList<string> UsualOf(Lexicon lexicon, LexiconPatterns patterns)
    {
        var words = lexicon.Words;
        return UsualWords.Of(
        [
            .. patterns.Texts,
            .. lexicon.Topics.SelectMany(topic => topic.Examples),
            .. lexicon.Intents.SelectMany(intent => intent.Examples),
            .. lexicon.Crises.SelectMany(crisis => crisis.Examples.Concat(crisis.SoundAlikes)),
            .. lexicon.Referrals.SelectMany(referral => referral.Examples),
            .. words.Fillers,
            .. words.Common,
            .. words.English,
        ], lexicon.Gazetteer.Names.Select(name => name.Name), [.. words.PlaceLookalikes, .. words.RegionLookalikes, .. words.Common]);
    }

    private static FrozenSet<string> OwnStemsOf(Lexicon lexicon) => Stem.AllOf(
        lexicon.Intents.Where(intent => intent.Intent != Intent.OutOfScope).SelectMany(intent => intent.Examples.Concat(intent.Words))
            .Concat(lexicon.Topics.SelectMany(topic => topic.Examples.Concat(topic.Words)))
            .Concat(lexicon.Glossary.SelectMany(word => word.Words))
            .Concat(lexicon.Words.Groups.Where(group => group.Field == WordField.Own).SelectMany(group => group.Words)));

    private static FrozenDictionary<(string Question, string Value), FrozenSet<string>> AnswersOf(IEnumerable<AnswerWords> answers) => answers
        .SelectMany(answered => answered.Examples.Select(example => (answered.Asked.Name, example.Value, example.Text)))
        .GroupBy(example => (example.Name, example.Value))
        .ToFrozenDictionary(group => group.Key, group => Message.WordsOf(group.Select(example => example.Text)));

    private static Dictionary<(string Question, string Value), FrozenSet<string>> ReadAnswers(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var answers = new Dictionary<(string Question, string Value), FrozenSet<string>>(count);
        for (var i = 0; i < count; i++)
        {
            answers.Add((reader.ReadString(), reader.ReadString()), ReadWords(reader).ToFrozenSet(StringComparer.Ordinal));
        }

        return answers;
    }

    private static void Write(BinaryWriter writer, IReadOnlyList<string> words)
    {
        writer.Write(words.Count);
        foreach (var word in words)
        {
            writer.Write(word);
        }
    }

    private static string[] ReadWords(BinaryReader reader)
    {
        var words = new string[reader.ReadInt32()];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = reader.ReadString();
        }

        return words;
    }
}
