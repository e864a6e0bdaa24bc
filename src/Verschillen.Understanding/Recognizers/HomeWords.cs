namespace Verschillen.Understanding.Recognizers;

/// <summary>Words that tell of a home: found, left, lived in.</summary>
internal static class HomeWords
{
    public static bool IsWork(string word) => word is "werk" or "werkt" or "werken" or "werkte" or "werkplek" or "baan" or "werkgever" or "work";

    public static bool IsGoing(string word) =>
        word is "wonen" or "ga" or "gaan" or "gaat" or "straks" or "verhuis" or "verhuizen" or "moving" or "trekt" or "trekken" or "trek" or "appartement" or "gekregen" or "gekocht" or "gevonden" or "inwonen" or "intrekken" or "intrekt" or "intrek" or "samenwonen";

    public static bool IsLiving(string word) =>
        word is "woon" or "woont" or "woonde" or "woonden" or "woonachtig" or "zit" or "nu" or "live" or "living" or "hier" or "woan" or "momenteel" or "won" or "huur" or "huurt" or "huren";

    public static bool IsSoon(string word) => word is "straks" or "binnenkort" or "later" or "volgend" or "volgende" or "dan" or "strakjes";

    public static bool IsPast(string word) => word is "kreeg" or "kregen" or "had" or "hadden" or "betaalde" or "betaalden" or "mocht" or "mochten";

    /// <summary>A word for a home, "flat" or "rolstoelwoning".</summary>
    public static bool IsHome(string word) =>
        word is "huis" or "flat" or "appartement" or "huisje" or "plek" or "kamer" or "studio" || word.EndsWith("woning", StringComparison.Ordinal);

    public static bool IsNewHome(string word) => IsHome(word) || word is "gemeente" or "stad" or "woonplaats" or "dorp" or "plaats" or "adres" or "buurt" or "stek";

    public static bool IsFound(string word) => word is "gekocht" or "gekregen" or "gevonden" or "toegewezen" or "gehuurd" or "aangeboden";
}
