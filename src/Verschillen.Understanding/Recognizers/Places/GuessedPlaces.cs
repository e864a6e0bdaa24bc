using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Places;

/// <summary>Leaves out guesses at a misspelt name where both ends of a move are written in full: "van Zwolle naar Kampen, hulp Heleen" names no third place.</summary>
internal static class GuessedPlaces
{
    private const int EndsOfAMove = 2;

    /// <param name="message">The message.</param>
    /// <param name="taken">Its tokens that are read; those of what is left out are given back.</param>
    /// <param name="spans">Its places, in order.</param>
    public static void LeaveOut(Message message, bool[] taken, List<PlaceSpan> spans)
    {
        if (spans.Where(span => !span.IsGuess).Select(span => span.Entry).Distinct().Count() < EndsOfAMove)
        {
            return;
        }

        foreach (var guess in spans.Where(span => span.IsGuess && !IsAskedFor(message, span.Start)).ToList())
        {
            taken.AsSpan(guess.Start, guess.End - guess.Start).Clear();
            spans.Remove(guess);
        }
    }

    /// <summary>"Naar Kampn", "Zwolle, Deventer en Kampn".</summary>
    private static bool IsAskedFor(Message message, int start) =>
        start > 0 && (PlaceContext.IsPreposition(message[start - 1].Text) || message[start - 1].Text is "gemeente" or "en" or "of");
}
