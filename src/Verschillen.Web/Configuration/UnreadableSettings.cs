using System.Globalization;
using System.Text.Json;

namespace Verschillen.Web.Configuration;

/// <summary>Says in Dutch why a file with settings cannot be read, with its line.</summary>
internal static class UnreadableSettings
{
    /// <summary>The file, as its reader names it, and why it cannot be read.</summary>
    public static string WithFile(InvalidDataException fault)
    {
        var file = fault.Message.Split('\'') is [_, var named, ..] ? named : "appsettings.json";
        return $"Het bestand {file} is niet te lezen. {Reason(fault)}";
    }

    /// <summary>Why the file cannot be read, and where to look.</summary>
    /// <param name="fault">What the reader of the file threw.</param>
    public static string Reason(Exception fault)
    {
        var cause = fault;
        while (cause.InnerException is { } inner && cause is not JsonException)
        {
            cause = inner;
        }

        return cause switch
        {
            JsonException { LineNumber: { } line } => string.Create(CultureInfo.InvariantCulture, $"Kijk of er een komma, haakje of aanhalingsteken mist: op regel {line + 1} of vlak erboven."),
            IOException or UnauthorizedAccessException => "De chat kan er niet bij. Kijk naar de rechten van het bestand.",
            _ => $"Kijk of er een naam twee keer in staat, en of alles tussen accolades staat. {cause.Message}",
        };
    }
}
