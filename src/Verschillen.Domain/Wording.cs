namespace Verschillen.Domain;

/// <summary>One text in the two language levels that every resident can choose between (formulering).</summary>
/// <param name="B1">Plain Dutch, the default.</param>
/// <param name="A2">Simpler Dutch ("makkelijk"); null only for a note in an edition of before, which is left out at that level.</param>
public sealed record Wording(string B1, string? A2)
{
    /// <summary>The text at a level.</summary>
    /// <returns>Null when this text has no wording at that level and may be left out.</returns>
    public string? At(LanguageLevel level) => level == LanguageLevel.A2 ? A2 : B1;

    /// <summary>The text as it is read at a level: in ordinary words where it has no simpler ones.</summary>
    public string In(LanguageLevel level) => At(level) ?? B1;

    /// <summary>This text with another after it.</summary>
    public Wording Then(Wording? more) => more is null ? this : new Wording($"{B1} {more.B1}", A2 is null ? more.A2 : $"{A2} {more.A2}".TrimEnd());
}

/// <summary>How simple the Dutch is that a resident reads (taalniveau).</summary>
public enum LanguageLevel
{
    /// <summary>Plain Dutch, the default.</summary>
    B1,

    /// <summary>Simpler Dutch, after "kunt u dat makkelijker zeggen?".</summary>
    A2,
}
