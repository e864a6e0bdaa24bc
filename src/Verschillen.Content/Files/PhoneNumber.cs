using System.Text.RegularExpressions;

namespace Verschillen.Content.Files;

/// <summary>A telephone number as people dial it in the Netherlands.</summary>
/// <remarks>Lengths: Nummerplan telefoon- en ISDN-diensten, https://wetten.overheid.nl/BWBR0010198.</remarks>
internal static partial class PhoneNumber
{
    public const string Mend = "Tel de cijfers: een gewoon nummer heeft er 10, zoals 088 123 45 67; 0800 en 0900 hebben er 4 of 7 achter zich; 14 heeft het netnummer achter zich, zoals 14 033. Schrijf alleen cijfers, met spaties of een streepje.";

    /// <summary>Ten digits; 0800 and 0900 with 4 or 7 more; 14 and an area code; short numbers of the government, of help and of information.</summary>
    [GeneratedRegex(@"^(0(?!800|90[069])[1-9]([ \-]?[0-9]){8}|(0800|090[069])([ \-]?[0-9]){4}(([ \-]?[0-9]){3})?|\+31([ \-]?[0-9]){9}|14 ?0[0-9]{2,3}|116 ?[0-9]{3}|11[0-9]|144|1400|18[0-9]{2})\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    public static partial Regex Form();

    public static string What(string text) => $"'{text}' is geen telefoonnummer.";
}
