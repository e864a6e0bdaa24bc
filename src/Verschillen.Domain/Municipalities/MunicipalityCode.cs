using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Verschillen.Domain.Municipalities;

/// <summary>The code that Statistics Netherlands (CBS) gives a municipality, such as GM0307 (gemeentecode).</summary>
public readonly record struct MunicipalityCode : IComparable<MunicipalityCode>
{
    private readonly int _number;

    private MunicipalityCode(int number) => _number = number;

    /// <summary>Reads a code.</summary>
    /// <param name="text">"GM" and four digits, in capitals.</param>
    /// <exception cref="FormatException">The text is not such a code.</exception>
    public static MunicipalityCode Parse(string text) =>
        TryParse(text, out var code) ? code : throw new FormatException($"'{text}' is not a municipality code such as GM0307.");

    /// <summary>Reads a code where the text may be anything.</summary>
    /// <returns>False when the text is not "GM" and four digits.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out MunicipalityCode code)
    {
        code = default;
        if (text is not { Length: 6 } || !text.StartsWith("GM", StringComparison.Ordinal) ||
            !int.TryParse(text.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        code = new MunicipalityCode(number);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(MunicipalityCode other) => _number.CompareTo(other._number);

    /// <returns>"GM" and four digits.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"GM{_number:D4}");

    public static bool operator <(MunicipalityCode left, MunicipalityCode right) => left.CompareTo(right) < 0;

    public static bool operator >(MunicipalityCode left, MunicipalityCode right) => left.CompareTo(right) > 0;

    public static bool operator <=(MunicipalityCode left, MunicipalityCode right) => left.CompareTo(right) <= 0;

    public static bool operator >=(MunicipalityCode left, MunicipalityCode right) => left.CompareTo(right) >= 0;
}
