using System.Collections.Frozen;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>The words that all texts of a lexicon hold, as they are looked up. To gather them is to cut every text into words, so they are kept with what is learned.</summary>
/// <param name="Usual">The words that can be expected, the more usual first.</param>
/// <param name="OwnStems">The stems of the words in which we are asked what is ours to answer.</param>
internal sealed record LexiconVocabulary(IReadOnlyList<string> Usual, IReadOnlyList<string> OwnStems)
{
    /// <param name="lexicon">The texts.</param>
    /// <param name="patterns">Its patterns.</param>
    public static LexiconVocabulary Of(Lexicon lexicon, LexiconPatterns patterns) => new(UsualOf(lexicon, patterns), [.. OwnStemsOf(lexicon).Order(StringComparer.Ordinal)]);

    public void Write(BinaryWriter writer)
    {
        Write(writer, Usual);
        Write(writer, OwnStems);
    }

    /// <summary>Reads what <see cref="Write(BinaryWriter)"/> wrote.</summary>
    public static LexiconVocabulary Read(BinaryReader reader) => new(ReadWords(reader), ReadWords(reader));

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
