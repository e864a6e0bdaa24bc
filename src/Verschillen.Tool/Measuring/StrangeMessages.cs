using System.Text;
using Verschillen.Understanding;

namespace Verschillen.Tool.Measuring;

/// <summary>Makes messages that people send by accident or on purpose; the same seed gives the same ones.</summary>
internal sealed class StrangeMessages
{
    private const int Longest = 1000;

    private static readonly string[] s_odd = ["\u200b", "\u200d", "\u202e", "\ufeff", "\u0301", "\u0308", "\u0430", "\u0435", "\u043e", "ⅴ", "\U000E0061", "😀", "👌\U0001F3FD", "\0", "\t", "\r\n", "€", "%", "-", "'", "’", "/", "1.250,50", "31-02-2027", "9999999999999999999", "ß", "İ", "ﷺ"];

    private readonly string[] _sentences;
    private readonly string[] _places;
    private readonly int _seed;

    public StrangeMessages(Lexicon lexicon, int seed)
    {
        _seed = seed;
        _sentences = [.. lexicon.Intents.SelectMany(intent => intent.Examples).Concat(lexicon.Crises.SelectMany(crisis => crisis.Examples))];
        _places = [.. lexicon.Gazetteer.Names.Select(name => name.Name)];
    }

    /// <summary>Shapes that are known to trouble readers.</summary>
    public IEnumerable<string> Shapes()
    {
        yield return Repeated("van ", 1000);
        yield return string.Join(' ', _places.Take(1000));
        yield return string.Join(' ', _places.Take(1000).Select(place => place[..^1]));
        yield return Repeated("xqzvk wprtl ", 500);
        yield return Repeated("a\u200b", Longest);
        yield return Repeated("\U000E0061", Longest);
        yield return Repeated("\u0430", Longest);
        yield return "e" + Repeated("\u0301", Longest);
        yield return Repeated("1234567890", 100);
        yield return Repeated("1 ", 500);
        yield return Repeated("twee en ", 200);
        yield return Repeated("maart ", 200);
        yield return Repeated("den haag naar ", 100);
        yield return Repeated("ik wil niet meer ", 70);
        yield return Repeated("rolstoel", 125);
        yield return Repeated("a-", 500);
        yield return Repeated("'", Longest);
    }

    public IEnumerable<string> Random(int count)
    {
        var random = new Random(_seed);
        for (var i = 0; i < count; i++)
        {
            yield return random.Next(10) switch
            {
                0 => Noise(random),
                1 => string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => Pick(random, _places) + ' ')),
                2 => string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Pick(random, _sentences) + ' ')),
                _ => Mutated(random, Pick(random, _sentences)),
            };
        }
    }

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Pick(Random random, string[] texts) => texts[random.Next(texts.Length)];

    private static string Noise(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(1, Longest); i > 0; i--)
        {
            text.Append((char)(random.Next(4) == 0 ? random.Next(0x10000) : random.Next(32, 127)));
        }

        return text.ToString();
    }

    /// <summary>Drops, doubles, swaps and replaces characters.</summary>
    private static string Mutated(Random random, string sentence)
    {
        var text = new StringBuilder(sentence);
        for (var i = random.Next(1, 8); i > 0 && text.Length > 1; i--)
        {
            var at = random.Next(text.Length - 1);
            switch (random.Next(5))
            {
                case 0:
                    text.Remove(at, 1);
                    break;
                case 1:
                    text.Insert(at, text[at]);
                    break;
                case 2:
                    (text[at], text[at + 1]) = (text[at + 1], text[at]);
                    break;
                case 3:
                    text.Insert(at, Pick(random, s_odd));
                    break;
                default:
                    text[at] = (char)random.Next('a', 'z' + 1);
                    break;
            }
        }

        return text.ToString();
    }
}
