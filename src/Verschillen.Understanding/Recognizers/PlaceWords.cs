namespace Verschillen.Understanding.Recognizers;

/// <summary>Words beside a place: towards it, away from it, about its town hall.</summary>
internal static class PlaceWords
{
    public static bool IsTowards(string word) =>
        word is "naar" or "nar" or "naa" or "na" or "nr" or "richting" or "noar" or "noa" or "nao" or "naor" or "nei" or "naer" or "to" or ">";

    public static bool IsPassedOver(string word) =>
        word is "de" or "het" or "gemeente" or "gem" or "stad" or "dorp" or "regio" or "omgeving" or "plaats" or "plaatsje" or "dorpje" or "t" or "nieuwe" or "nieuw" or "oude" or "oud" or "huidige" or "huidig" or "vorige" or "vorig" or "toekomstige" or "toekomstig" or "buurt" or "ergens" or "hartje" or "centrum" or "provincie" or "mijn" or "onze" or "nog" or "adres" or "woonadres";

    /// <summary>"het gemeentehuis van Barneveld": it stays where it is, whoever moves.</summary>
    public static bool IsMunicipal(string word) =>
        word is "gemeentehuis" or "stadhuis" or "stadskantoor" or "loket" or "wijkteam" or "telefoonnummer" or "nummer" or "adres" or "website" or "site" or "regels" or "beleid" or "verordening" or "openingstijden";

    /// <summary>"ik ruil Breda in voor Tilburg", "we are leaving Breda for Tilburg".</summary>
    public static bool IsLeaving(string word) =>
        word is "verlaat" or "verlaten" or "vertrek" or "vertrekpunt" or "ruil" or "ruilen" or "ruilt" or "inruil" or "inruilen" or "verruil" or "verruilen" or "verruilt" or "leave" or "leaving";
}
