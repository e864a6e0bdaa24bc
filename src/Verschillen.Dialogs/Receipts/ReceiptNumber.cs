using System.Text;
using System.Text.RegularExpressions;

namespace Verschillen.Dialogs.Receipts;

/// <summary>
/// The number of an answer, made to be read aloud and typed (bewijsnummer): Crockford base32 with a check symbol at the end.
/// </summary>
/// <remarks>The alphabet and the check (value modulo 37) are Douglas Crockford's Base32, https://www.crockford.com/base32.html.</remarks>
public readonly partial record struct ReceiptNumber
{
    /// <summary>The most symbols of a number, check symbol included.</summary>
    public const int MostSymbols = 120;

    internal const int BitsInSymbol = 5;

    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int CheckModulus = 37;
    private const int GroupLength = 4;
    private const int FewestSymbols = 12; // less than the edition and the day of any format

    private readonly string _symbols;

    private ReceiptNumber(string symbols) => _symbols = symbols;

    /// <summary>Whether a check symbol exists for these bits that is an ordinary letter or digit.</summary>
    /// <param name="bits">The bits, a multiple of five.</param>
    /// <param name="number">The number.</param>
    internal static bool TryOf(ReadOnlySpan<bool> bits, out ReceiptNumber number)
    {
        Span<char> symbols = stackalloc char[(bits.Length / BitsInSymbol) + 1];
        for (var place = 0; place < symbols.Length - 1; place++)
        {
            var value = 0;
            foreach (var bit in bits.Slice(place * BitsInSymbol, BitsInSymbol))
            {
                value = (value << 1) | (bit ? 1 : 0);
            }

            symbols[place] = Alphabet[value];
        }

        var check = CheckOf(symbols[..^1]);
        if (check >= Alphabet.Length)
        {
            number = default;
            return false;
        }

        symbols[^1] = Alphabet[check];
        number = new ReceiptNumber(symbols.ToString());
        return true;
    }

    /// <summary>Reads what somebody typed or dictated: small letters, blanks and dashes are welcome, and O, I and L are taken for 0 and 1.</summary>
    /// <param name="text">Anything.</param>
    /// <param name="number">The number, when nothing is wrong.</param>
    /// <returns>What is wrong; null when nothing is.</returns>
    public static ReceiptFault? Read(string? text, out ReceiptNumber number)
    {
        number = default;
        var symbols = new StringBuilder();
        foreach (var letter in text ?? "")
        {
            if (char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is '-' or '‐' or '‑' or '–' or '—' or '.' or '_' or '\u200b' or '\ufeff')
            {
                continue;
            }

            if (symbols.Length == MostSymbols)
            {
                return ReceiptFault.TooLong;
            }

            if (Canonical(letter) is not { } symbol)
            {
                return ReceiptFault.StrangeSymbol;
            }

            symbols.Append(symbol);
        }

        var read = symbols.ToString();
        if (read.Length < FewestSymbols)
        {
            return read.Length == 0 ? ReceiptFault.Empty : ReceiptFault.TooShort;
        }

        if (CheckOf(read.AsSpan(..^1)) != Alphabet.IndexOf(read[^1], StringComparison.Ordinal))
        {
            return ReceiptFault.DoesNotCheck;
        }

        number = new ReceiptNumber(read);
        return null;
    }

    /// <summary>A message without the numbers in it, which alone or among words could be read as something else.</summary>
    /// <returns>The very message when it has none. Words with blanks between are none: by chance one sentence with a figure in 37 checks, and it may tell of danger.</returns>
    public static string TakenOutOf(string message) =>
        !message.Any(char.IsAsciiDigit) ? message
        : WrittenAlone().IsMatch(message) && Read(message, out _) is null ? ""
        : Written().Replace(message, found => Read(found.Value, out _) is null ? "" : found.Value);

    [GeneratedRegex(@"(?<![\p{L}\p{N}])[0-9a-z]{4}(-[0-9a-z]{4}){2,29}(-[0-9a-z]{1,3})?(?![\p{L}\p{N}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Written();

    /// <summary>One word, or groups of four with blanks or dashes between.</summary>
    [GeneratedRegex(@"^\s*([^\s]+|[0-9a-z]{4}([-\s][0-9a-z]{4}){2,29}([-\s][0-9a-z]{1,3})?)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex WrittenAlone();

    /// <summary>What the number says, without its check symbol.</summary>
    internal IReadOnlyList<bool> Bits =>
        [.. _symbols[..^1].SelectMany(symbol => Enumerable.Range(1, BitsInSymbol)
            .Select(place => (Alphabet.IndexOf(symbol, StringComparison.Ordinal) >> (BitsInSymbol - place) & 1) == 1))];

    /// <returns>The symbols in groups of four with dashes: "1A2B-3C4D-5E".</returns>
    public override string ToString()
    {
        ReadOnlySpan<char> symbols = _symbols;
        var groups = new StringBuilder(symbols.Length + (symbols.Length / GroupLength));
        for (var start = 0; start < symbols.Length; start += GroupLength)
        {
            groups.Append(start > 0 ? "-" : "").Append(symbols[start..Math.Min(start + GroupLength, symbols.Length)]);
        }

        return groups.ToString();
    }

    private static int CheckOf(ReadOnlySpan<char> symbols)
    {
        var rest = 0;
        foreach (var symbol in symbols)
        {
            rest = ((rest * Alphabet.Length) + Alphabet.IndexOf(symbol, StringComparison.Ordinal)) % CheckModulus;
        }

        return rest;
    }

    private static char? Canonical(char letter) => char.ToUpperInvariant(letter) switch
    {
        'O' => '0',
        'I' or 'L' => '1',
        var symbol when Alphabet.Contains(symbol, StringComparison.Ordinal) => symbol,
        _ => null,
    };
}

/// <summary>Why a number cannot be read.</summary>
public enum ReceiptFault
{
    /// <summary>Nothing was given.</summary>
    Empty,

    /// <summary>There is a symbol in it that no number has.</summary>
    StrangeSymbol,

    /// <summary>A part is missing.</summary>
    TooShort,

    /// <summary>It is longer than any number.</summary>
    TooLong,

    /// <summary>A symbol is wrong or missing, or two changed places: the check symbol does not fit.</summary>
    DoesNotCheck,

    /// <summary>It checks, and was never given: its format or its codes do not exist.</summary>
    NeverGiven,
}
