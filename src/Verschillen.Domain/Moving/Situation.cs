using Verschillen.Domain.Comparing;

namespace Verschillen.Domain.Moving;

/// <summary>What somebody told about themselves, as answers by the name of the question (situatie). Codes only, never free text.</summary>
public sealed class Situation
{
    /// <summary>The value of an answer "I do not know" and of a finding that is not known.</summary>
    public const string NotKnown = "onbekend";

    /// <summary>The value of a finding that is known, whatever it is.</summary>
    public const string Known = "bekend";

    /// <summary>The value of yes, as an answer and as a finding.</summary>
    public const string Yes = "ja";

    /// <summary>The value of no, as an answer and as a finding.</summary>
    public const string No = "nee";

    // A handful, of which few are asked for: looking through them takes less than finding a place for each.
    private readonly KeyValuePair<string, IReadOnlyList<string>>[] _values;
    private readonly MoveComparison? _found;

    /// <param name="values">For each name of a question the codes that hold; one, or several for a question with several answers. Of a name that occurs twice the last counts.</param>
    public Situation(IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> values)
        : this([.. values], found: null)
    {
    }

    private Situation(KeyValuePair<string, IReadOnlyList<string>>[] values, MoveComparison? found)
    {
        _values = values;
        _found = found;
    }

    /// <summary>Nothing is known about the person.</summary>
    public static Situation Empty { get; } = new([], found: null);

    /// <summary>The codes that hold for a name.</summary>
    /// <returns>Null when the question was not asked.</returns>
    public IReadOnlyList<string>? this[string name]
    {
        get
        {
            if (_found?.CodesOf(name) is { } codes)
            {
                return codes;
            }

            for (var place = _values.Length - 1; place >= 0; place--)
            {
                if (string.Equals(_values[place].Key, name, StringComparison.Ordinal))
                {
                    return _values[place].Value;
                }
            }

            return null;
        }
    }

    /// <summary>This situation, and more.</summary>
    public Situation With(IReadOnlyCollection<KeyValuePair<string, IReadOnlyList<string>>> more) =>
        more.Count == 0 ? this : new Situation([.. _values, .. more], _found);

    /// <summary>This situation, and what is found of the two municipalities of a move ("naar.meeverhuizen").</summary>
    internal Situation With(MoveComparison found) => new(_values, found);
}
