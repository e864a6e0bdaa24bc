namespace Verschillen.Domain.Moving;

/// <summary>What somebody told about themselves, as answers by the name of the question (situatie). Codes only, never free text.</summary>
public sealed class Situation
{
    /// <summary>The value of an answer "I do not know" and of a finding that is not known.</summary>
    public const string NotKnown = "onbekend";

    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> _values;

    /// <param name="values">For each name of a question or finding ("naar.meeverhuizen") the codes that hold; one, or several for a question with several answers.</param>
    public Situation(IReadOnlyDictionary<string, IReadOnlyList<string>> values) => _values = values;

    /// <summary>Nothing is known about the person.</summary>
    public static Situation Empty { get; } = new(new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal));

    /// <summary>The codes that hold for a name.</summary>
    /// <returns>Null when the question was not asked.</returns>
    public IReadOnlyList<string>? this[string name] => _values.GetValueOrDefault(name);

    /// <summary>This situation, and more.</summary>
    public Situation With(IReadOnlyCollection<KeyValuePair<string, IReadOnlyList<string>>> more)
    {
        if (more.Count == 0)
        {
            return this;
        }

        var values = new Dictionary<string, IReadOnlyList<string>>(_values.Count + more.Count, StringComparer.Ordinal);
        foreach (var (name, codes) in _values.Concat(more))
        {
            values[name] = codes;
        }

        return new Situation(values);
    }
}
