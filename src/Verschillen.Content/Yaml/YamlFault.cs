using YamlDotNet.Core;

namespace Verschillen.Content.Yaml;

/// <summary>Says in Dutch what the YAML parser says in English.</summary>
internal static class YamlFault
{
    public const string TooDeep = "too deep";

    private const string Quotes = "Zet de tekst tussen aanhalingstekens.";
    private const string Indent = "Kijk of de regels even ver inspringen, en of elke regel 'veld: waarde' of '- waarde' is.";

    private static readonly (string English, string What, string Mend)[] s_known =
    [
        (TooDeep, "Er zitten te veel blokken in elkaar.", "Maak het bestand platter."),
        ("invalid mapping", "Hier staat een dubbele punt waar dat niet kan.", "Zet de tekst tussen aanhalingstekens, of kijk naar het inspringen."),
        ("block mapping", "Dit blok van velden klopt niet.", Indent),
        ("block collection", "Deze lijst klopt niet.", Indent),
        ("block sequence entries", "Een streepje van een lijst staat op een plek waar dat niet kan.", Indent),
        ("cannot start any token", "Een tekst begint met een teken dat in YAML iets betekent.", Quotes),
        ("end of stream", "Een aanhalingsteken wordt niet gesloten.", "Sluit het, op dezelfde regel."),
        ("quoted scalar", "Een tekst tussen aanhalingstekens klopt niet.", "Sluit de aanhalingstekens op dezelfde regel, en gebruik binnen de tekst geen \" of \\."),
        ("flow mapping", "Een accolade wordt niet gesloten of er ontbreekt een komma.", "Schrijf { veld: waarde, veld: waarde }; een tekst met een komma staat tussen aanhalingstekens."),
        ("flow sequence", "Een rechte haak wordt niet gesloten of er ontbreekt een komma.", "Schrijf [woord, woord]; een tekst met een komma staat tussen aanhalingstekens."),
        ("node content", "Er ontbreekt een waarde, of een haakje is niet gesloten.", "Schrijf { veld: waarde } of [woord, woord]."),
        ("scanning a tag", "Een tekst begint met een uitroepteken.", Quotes),
    ];

    /// <summary>What to say where the parser itself breaks down, which it does on a brace that is open at the end of a line.</summary>
    public static (string What, string Mend) OpenBrace { get; } =
        ("Een haakje of accolade wordt niet gesloten.", "Sluit het, en kijk naar het inspringen van de regels eronder.");

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
