using YamlDotNet.Core;

namespace Verschillen.Content.Yaml;

/// <summary>Says in Dutch what the YAML parser says in English.</summary>
internal static class YamlFault
{
    public const string TooDeep = "too deep";

    private static readonly (string English, string What, string Mend)[] s_known =
    [
        (TooDeep, "Er zitten te veel blokken in elkaar.", "Maak het bestand platter."),
        ("mapping values are not allowed", "Er staat een tweede dubbele punt op de regel.", "Zet de tekst tussen aanhalingstekens."),
        ("'-' indicator", "Een streepje van een lijst staat op een plek waar dat niet kan.", "Kijk of de regels even ver inspringen."),
        ("block sequence entries are not allowed", "Een streepje van een lijst staat op een plek waar dat niet kan.", "Kijk of de regels even ver inspringen."),
        ("undefined alias", "Hier staat een verwijzing met *.", "Zet de tekst tussen aanhalingstekens."),
        ("found character that cannot start any token", "Een tekst begint met een teken dat in YAML iets betekent.", "Zet de tekst tussen aanhalingstekens."),
        ("unexpected end of stream", "Een aanhalingsteken of haakje wordt niet gesloten.", "Sluit het, op dezelfde regel."),
        ("flow mapping", "Een accolade wordt niet gesloten of er ontbreekt een komma.", "Schrijf { veld: waarde, veld: waarde }."),
        ("flow sequence", "Een rechte haak wordt niet gesloten of er ontbreekt een komma.", "Schrijf [woord, woord]."),
        ("flow node", "Een haakje wordt niet gesloten of er ontbreekt een waarde.", "Schrijf { veld: waarde } of [woord, woord]."),
        ("quoted scalar", "Een tekst tussen aanhalingstekens klopt niet.", "Sluit de aanhalingstekens, en gebruik binnen de tekst geen \" of \\."),
        ("simple key", "Achter een veld ontbreekt de dubbele punt.", "Schrijf 'veld: waarde'."),
    ];

    public static (string What, string Mend) InDutch(YamlException exception)
    {
        foreach (var (english, what, mend) in s_known)
        {
            if (exception.Message.Contains(english, StringComparison.OrdinalIgnoreCase))
            {
                return (what, mend);
            }
        }

        return ("De opbouw van het bestand klopt hier niet.", "Kijk naar het inspringen, de dubbele punten en de aanhalingstekens van deze regel en de regel erboven.");
    }
}
