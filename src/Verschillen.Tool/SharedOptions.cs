using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Verschillen.Content;

namespace Verschillen.Tool;

/// <summary>Options that several commands have.</summary>
internal static class SharedOptions
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public static Option<DirectoryInfo> Folder() => new("--map")
    {
        Description = "De map met 'content' en 'dialogs'. Standaard: de huidige map.",
        DefaultValueFactory = _ => new DirectoryInfo(Directory.GetCurrentDirectory()),
    };

    public static Option<bool> Json() => new("--json") { Description = "Geef gegevens als JSON." };

    public static Option<bool> Simple() => new("--makkelijk") { Description = "In makkelijke woorden (A2)." };

    public static Option<int> Width() => new("--breedte")
    {
        Description = "Tekens op een regel, 20 tot 200. Standaard: 72.",
        DefaultValueFactory = _ => 72,
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var width) && width is >= 20 and <= 200)
            {
                return width;
            }

            result.AddError("De breedte is een getal van 20 tot 200.");
            return default;
        },
    };

    public static Option<DateOnly> Today() => new("--vandaag")
    {
        Description = "De dag waarop het antwoord geldt, als 2026-11-22. Standaard: vandaag.",
        CustomParser = ParseDay,
        DefaultValueFactory = _ => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), Amsterdam).DateTime),
    };

    /// <summary>Reads a day such as 2027-03-01, and says what is wrong with it otherwise.</summary>
    public static DateOnly ParseDay(ArgumentResult result)
    {
        if (WrittenDay.TryRead(result.Tokens[0].Value, out var day))
        {
            return day;
        }

        result.AddError($"'{result.Tokens[0].Value}' is geen dag. Schrijf een dag als 2027-03-01.");
        return default;
    }
}
