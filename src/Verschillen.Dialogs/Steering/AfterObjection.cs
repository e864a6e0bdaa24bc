using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>What can be asked by who has objected already: until when the municipality has to decide on that, and where to go when it has (beroep).</summary>
internal static class AfterObjection
{
    /// <summary>The name in the glossary of the time that a municipality has to decide on an objection.</summary>
    public const string Waiting = "beslistermijn bij bezwaar";

    /// <summary>The name in the glossary of going to court: what is open to who has a decision on an objection.</summary>
    public const string Appeal = "beroep";

    /// <summary>The stage that an answer or a message is about: the only word of it.</summary>
    /// <returns>Null when the objection is still to be made, or nothing is said of it.</returns>
    public static string? In(IReadOnlyList<string> words) => words is [Waiting or Appeal] ? words[0] : null;

    /// <summary>The stage that a message tells of: "mijn bezwaar is afgewezen", "ik heb op 10 november bezwaar gemaakt".</summary>
    /// <returns>Null when it tells of none, or asks something else.</returns>
    public static string? ToldBy(Reading reading)
    {
        if (reading.Crisis is not null || reading.Choices.Count > 0
            || reading.Intent is not (Intent.None or Intent.OutOfScope or Intent.Tell or Intent.Objection or Intent.Deadline or Intent.AskRule or Intent.Apply))
        {
            return null;
        }

        // "Wanneer komt het besluit op mijn bezwaar": there is none yet.
        var awaits = reading.AwaitsDecision || (reading.Intent is Intent.Deadline && reading.DayOfDecision is null && !reading.GlossaryWords.Contains(Appeal, StringComparer.Ordinal));
        return reading.HasDecisionOnObjection ? awaits ? Waiting : Appeal : reading.HasObjected ? Waiting : null;
    }

    /// <summary>The day on which the objection was made, of a message that tells of it: the one that is of no letter of the municipality.</summary>
    /// <returns>Null when none is named.</returns>
    public static DateMention? SentOn(Reading reading) =>
        reading.HasObjected ? reading.Dates.FirstOrDefault(date => date.Role is not (DayRole.Decision or DayRole.Receipt or DayRole.Move)) : null;
}
