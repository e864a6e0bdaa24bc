using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Tells of "in Gouda" whether it is the home that is left, the home that is gone to, or just a place asked about.</summary>
/// <param name="message">The message.</param>
/// <param name="words">Its words the usual way.</param>
internal sealed class HomeHints(Message message, string[] words)
{
    // How far from its preposition the verb of a place may stand.
    private const int Reach = 6;
    private const int ReachOfFoundHome = 9;
    private const int ReachOfLiving = 5;

    /// <param name="before">The preposition.</param>
    /// <param name="end">The token after the place.</param>
    public PlaceHint At(int before, int end)
    {
        if (IsHomeGot(before))
        {
            return PlaceHint.NewHome;
        }

        for (var i = before - 1; i >= Math.Max(0, before - Reach) && message[i + 1].Before < Gap.Comma; i--)
        {
            if (HomeWords.IsWork(words[i]))
            {
                return IsLivedIn(before, end) ? PlaceHint.NewHome : PlaceHint.Work;
            }

            if (words[i] is "wonen" && i > 0 && words[i - 1] is "wij" or "we" or "zij" or "ze" or "ik")
            {
                return PlaceHint.Home;
            }

            if (HomeWords.IsGoing(words[i]) || (words[i] is "nieuwe" or "nieuw" && HomeWords.IsNewHome(words[i + 1])) || (words[i] is "naar" && words[i + 1] is "een" or "n" or "nieuw" or "ander" or "andere"))
            {
                return PlaceHint.NewHome;
            }

            if (words[i] is "van" or "vanuit" or "uit" && HomeWords.IsHome(words[before - 1]))
            {
                return PlaceHint.Left;
            }

            if (HomeWords.IsLiving(words[i]))
            {
                return words[i] is not ("nu" or "momenteel" or "hier") && IsLater(i, before) ? PlaceHint.NewHome : PlaceHint.Home;
            }
        }

        return IsAfterIf(before) || IsHomeFound(before) || IsHomeGiven(before, end) || IsLivedIn(before, end) ? PlaceHint.NewHome
            : end < words.Length && HomeWords.IsPast(words[end]) && message[end].Before < Gap.Comma ? PlaceHint.Left
            : PlaceHint.In;
    }

    /// <summary>"straks woont hij in": not yet.</summary>
    private bool IsLater(int verb, int before)
    {
        for (var i = verb - 1; i >= 0 && message[i + 1].Before < Gap.Comma; i--)
        {
            if (HomeWords.IsSoon(words[i]))
            {
                return true;
            }
        }

        for (var i = verb + 1; i < before; i++)
        {
            if (HomeWords.IsSoon(words[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"zij komt bij ons in Enschede wonen", "in Breda en ik ga er ook wonen".</summary>
    private bool IsLivedIn(int before, int end)
    {
        for (var i = end; i < Math.Min(words.Length, end + ReachOfLiving) && message[i].Before < Gap.Stop; i++)
        {
            if (words[i] is "wonen" or "woon" or "woont" or "inwonen" or "intrekken")
            {
                return IsComing(end, i) || (i == end && IsComing(Math.Max(0, before - Reach), before)) || (i + 1 < words.Length && IsComing(i + 1, i + 2));
            }
        }

        return false;
    }

    private bool IsComing(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (words[i] is "kom" or "komt" or "komen" or "ga" or "gaat" or "gaan" or "wil" or "willen" or "straks")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"we krijgen een huis in Amersfoort".</summary>
    private bool IsHomeGot(int before) =>
        before > 0 && (HomeWords.IsHome(words[before - 1]) || IsHomeNext(before)) && words.AsSpan(Math.Max(0, before - Reach), Math.Min(Reach, before)).ContainsAny(["krijg", "krijgt", "krijgen", "koop", "koopt", "kopen"]);

    /// <summary>"in Boxtel een huis".</summary>
    private bool IsHomeNext(int before) =>
        before + 3 < words.Length && message[before + 2].Before < Gap.Comma && words[before + 2] is "een" or "n" && HomeWords.IsHome(words[before + 3]);

    /// <summary>"in Middelburg hebben we een huis gekocht".</summary>
    private bool IsHomeFound(int before)
    {
        var hasHome = false;
        for (var i = before + 1; i < Math.Min(words.Length, before + ReachOfFoundHome) && message[i].Before < Gap.Stop; i++)
        {
            hasHome |= HomeWords.IsHome(words[i]);
            if (hasHome && HomeWords.IsFound(words[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"een rolstoelwoning in Veenendaal toegewezen".</summary>
    private bool IsHomeGiven(int before, int end) => before > 0 && HomeWords.IsHome(words[before - 1]) && end < words.Length && HomeWords.IsFound(words[end]);

    /// <summary>"als ik in Gouda zit": not there yet.</summary>
    private bool IsAfterIf(int before) => before >= 2 && words[before - 2] is "als" or "wanneer" or "zodra" && words[before - 1] is "ik" or "wij" or "we" or "hij" or "zij" or "ze";
}
