using System.Globalization;
using Verschillen.Web.Channels.Activities;

namespace Verschillen.Web.Channels.DirectLine;

/// <summary>How far a client has read: the number of the last activity that it has.</summary>
internal static class Watermark
{
    private const string Beginning = "-"; // of Microsoft's own service, in addresses of sockets

    /// <param name="text">What a client gave; nothing is the beginning.</param>
    /// <param name="number">The number, 0 for the beginning.</param>
    /// <param name="last">The last number that there is.</param>
    /// <returns>What is wrong with it; null when nothing is.</returns>
    public static BotError? Fault(string? text, int last, out int number)
    {
        number = 0;
        if (text is null or "" or Beginning)
        {
            return null;
        }

        return !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number)
            ? BotError.BadArgument("The watermark is none that was given out.")
            : number > last ? BotError.BadArgument("The watermark is of an activity that does not exist yet.") : null;
    }

    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);
}
