namespace Verschillen.Understanding.Recognizers;

/// <summary>Chances as numbers that can be weighed and added up (logit).</summary>
internal static class LogOdds
{
    // A chance nearer to zero or one is not known so well.
    private const double LeastChance = 0.001;

    /// <summary>Rounded, so that the last bit, in which machines differ, decides nothing.</summary>
    public static double Of(double chance)
    {
        var sure = Math.Clamp(chance, LeastChance, 1 - LeastChance);
        return Math.Round(Math.Log(sure / (1 - sure)), 6);
    }

    public static double ToChance(double logOdds) => 1 / (1 + Math.Exp(-logOdds));
}
