using System.Text;

namespace Verschillen.Tests.Content;

/// <summary>One fault for each check.</summary>
internal static class Faults
{
    private const string Municipalities = "content/gemeenten/";
    private const string Topics = "content/onderwerpen/";
    private const string Dialogs = "dialogs/";
    private const string Geography = "content/geografie/";

    public static IReadOnlyList<Fault> All { get; } =
    [
        // The file itself
        new("a tab", Municipalities, "^regels:$", "regels:\t", "Er staat een tab in de regel."),
        new("a file of 10 MB", Municipalities, @"\z", new string('#', 10 * 1024 * 1024), "Het bestand is 102", Down: null),
        new("a file in Latin-1", Municipalities, "^(    titel: ).*$", "$1Café", "Het bestand is geen UTF-8") { Encoding = Encoding.Latin1 },
        new("a brace that is not closed", Municipalities, @"^(      - \{ bedrag: .*) \}$", "$1", "niet gesloten", Down: null),
        new("a field twice", Municipalities, @"^(gemeente: GM\d+)$", "$1\n$1", "'gemeente' staat hier twee keer", Down: 1),
        new("an anchor", Municipalities, "^    titel: (.*)$", "    titel: &naam $1", "Hier staat een verwijzing met & of *."),
        new("a second document", Municipalities, @"\z", "---\na: b\n", "Er begint een tweede document"),
        new("a field that is not there", Municipalities, "^    uitgever:", "    uitgver:", "Het veld 'uitgver' bestaat hier niet."),
        new("no line for editors", Municipalities, @"\A# yaml-language-server: .*\n", "", "De regel ontbreekt waarmee een tekstverwerker weet"),
        new("a file that is not read", Municipalities + "los.txt", @"\A", "tekst\n", "Dit bestand hoort hier niet", Down: null),

        // Sources, links and people
        new("a rule without a source", Municipalities, @"^(      - \{ ja_nee: \w+), bron: [a-z0-9-]+", "$1", "'bron' ontbreekt."),
        new("a source that is not there", Municipalities, @"^(      - \{ ja_nee: \w+, bron: )[a-z0-9-]+", "$1bestaat-niet", "De bron 'bestaat-niet' staat niet bij 'bronnen'."),
        new("a source that nothing uses", Municipalities, "^bronnen:$", "bronnen:\n  wees: { titel: Wees, uitgever: Niemand, adres: https://voorbeeld.nl, opgehaald: 2026-11-22 }", "De bron 'wees' wordt nergens gebruikt.", Down: 1),
        new("a link that is no web address", Municipalities, "^    adres: https://", "    adres: ftp://", "is geen webadres"),
        new("something of a person in a link", Municipalities, @"^(    adres: https://\S+)$", "$1?bsn=1", "In het webadres staat iets van een persoon"),
        new("a mail address", Municipalities, "^    titel: .*$", "    titel: Mail jan@voorbeeld.nl", "In de tekst staat een e-mailadres."),
        new("a citizen service number", Municipalities, "^    titel: .*$", "    titel: Over 111222333", "burgerservicenummer"),
        new("no telephone number", Municipalities, @"telefoon: ""?[0-9][^,}\n]*", "telefoon: bel maar", "is geen telefoonnummer"),

        // Days
        new("a date as text", Municipalities, @"^    opgehaald: (\S+)$", "    opgehaald: \"$1\"", "'opgehaald' staat tussen aanhalingstekens."),
        new("a date in words", Municipalities, @"^    opgehaald: \S+$", "    opgehaald: 22 november 2026", "'opgehaald' is geen dag die bestaat"),
        new("a day that does not exist", Municipalities, @"^    opgehaald: \S+$", "    opgehaald: 2026-02-30", "'opgehaald' is geen dag die bestaat"),
        new("a source that is later than it was read", Municipalities, @"^    peildatum: 20\S+$", "    peildatum: 2036", "De peildatum ligt meer dan een jaar na", Down: null),
        new("a page that was read in the future", Municipalities, @"^    opgehaald: \S+$", "    opgehaald: 2036-01-02", "'opgehaald' ligt in de toekomst: 2036-01-02"),
        new("the last day before the first", Municipalities, @"^(      - \{ keuze: [\w-]+)", "$1, geldig_vanaf: 2026-02-01, geldig_tot_en_met: 2026-01-01", "De laatste dag ligt voor de eerste dag."),
        new("a year and also days", Municipalities, @"^(      - \{ keuze: [\w-]+)", "$1, geldig: 2026, geldig_vanaf: 2026-02-01", "De regel heeft 'geldig' en ook"),
        new("two rules for one day", Municipalities, @"^(      - \{ ja_nee: .*\})$", "$1\n$1", "gelden op dezelfde dag.", Down: 1),
        new("disputed by nobody", Municipalities, @"^(      - \{ ja_nee: \w+)", "$1, betwist: true", "De regel is betwist, maar er is geen andere"),
        new("withdrawn and disputed", Municipalities, @"^(      - \{ ja_nee: \w+.*)status: \w+", "$1betwist: true, status: ingetrokken", "De regel is ingetrokken en ook betwist."),

        // Values
        new("a negative amount", Municipalities, @"^(      - \{ )bedrag: [\d.]+", "$1bedrag: -5", "'bedrag' is kleiner dan nul."),
        new("an amount with a comma", Municipalities, @"^(      - \{ )bedrag: [\d.]+", "$1bedrag: 44,70", "Het veld '70' bestaat hier niet."),
        new("an amount that cannot be true", Municipalities, @"(kosten-eerste-aanvraag:\n      - \{ )bedrag: [\d.]+", "$1bedrag: 44700", "ligt buiten de grenzen", Down: 1),
        new("a reason that is not needed", Municipalities, @"^(      - \{ bedrag: [\d.]+)", "$1, buiten_grens_omdat: zomaar", "De waarde ligt binnen de grenzen"),
        new("a percentage over a thousand", Municipalities, @"percentage: \d+", "percentage: 1100", "1100 ligt buiten de grenzen"),
        new("bands that overlap", Municipalities, @"(draagkracht: \[ \{ vanaf: \d+, tot: )(\d+)(?=.*vanaf: \2)", "${1}999", "De banden overlappen"),
        new("bands that leave a hole", Municipalities, @"(draagkracht: \[ .*tot: )(\d+)(.*vanaf: )\2", "$1$2${3}998", "Er zit een gat tussen de banden"),
        new("a value of another kind", Municipalities, @"^      - \{ ja_nee: \w+", "      - { tekst: misschien", "en hoort een ja_nee te hebben."),
        new("no value", Municipalities, @"^      - \{ ja_nee: \w+, ", "      - { ", "De regel heeft geen waarde."),
        new("a unit that is not there", Municipalities, "eenheid: weken", "eenheid: fortnights", "'eenheid' kan niet 'fortnights' zijn."),
        new("a part that is not there", Municipalities, @"omvat: \[kaart", "omvat: [kart", "heeft geen deel 'kart'."),
        new("a choice that is not there", Municipalities, @"^      - \{ keuze: [\w-]+", "      - { keuze: soms-wel", "kan niet 'soms-wel' zijn."),
        new("a status that is not there", Municipalities, "status: overgenomen }$", "status: goed }", "'status' kan niet 'goed' zijn."),
        new("a note that is too long", Municipalities, "toelichting: { b1: \"", "toelichting: { b1: \"" + new string('x', 201), "tekens, en mag er 200 hebben."),

        // What refers to something else
        new("a municipality that is not there", Municipalities, @"^gemeente: GM\d+", "gemeente: GM9999", "GM9999 is geen gemeente van nu."),
        new("another municipality than the name of the file", Municipalities, @"^gemeente: GM\d+", "gemeente: GM0363", "De naam van het bestand past niet", Down: null),
        new("a topic that is not there", Municipalities, "^  gehandicaptenparkeerkaart:$", "  gehandicaptenparkeerkart:", "Het onderwerp 'gehandicaptenparkeerkart' bestaat niet."),
        new("a point that is not there", Municipalities, "^    kosten-eerste-aanvraag:$", "    kosten-erste-aanvraag:", "heeft geen vergelijkingspunt 'kosten-erste-aanvraag'."),
        new("the study in a municipality", Municipalities, "^    titel: .*$", "    titel: Van de 8 gemeenten", "hoort bij het anonieme onderzoek."),
        new("a topic without a dialog", Topics, @"^onderwerp: pgb$", "onderwerp: pgb-nieuw", "Het onderwerp heeft geen dialoog.", Down: -1),
        new("a dialog without a topic", Dialogs, @"^onderwerp: inschrijven$", "onderwerp: wees", "Het onderwerp 'wees' bestaat niet."),
        new("a point without its question", Topics, @"^    vraag_het:", "    vraag_haar:", "'vraag_het' ontbreekt.", Down: null),
        new("no A2 wording", Topics, @"^(titel: \{ b1: ""[^""]*""), a2: ""[^""]*""", "$1", "'a2' ontbreekt."),
        new("a main topic that is not there", Topics, "^hoofdonderwerp: .*$", "hoofdonderwerp: niets", "Het onderwerp 'niets' bestaat niet."),
        new("bounds the wrong way round", Topics, @"grenzen: \{ minstens: \d+", "grenzen: { minstens: 99999999", "'minstens' is hoger dan 'hoogstens'."),
        new("a step at somebody unknown", Topics, "^    bij: naar$", "    bij: wie-dan-ook", "De organisatie 'wie-dan-ook' bestaat niet.", Down: null),
        new("a condition on nothing", Topics, @"^    alleen_als: \{ [\w.-]+:", "    alleen_als: { niets:", "De voorwaarde noemt 'niets'"),
        new("a figure of the study at a point that named municipalities are compared on", "content/verkenning.yml", "^    van: 8$", "    aspect: regeling\n    van: 8", "Het veld 'aspect' bestaat hier niet."),
        new("an outcome of 9 out of 8", "content/verkenning.yml", @"aantal: \d+", "aantal: 9", "9 van de 8 gemeenten kan niet.", Down: null),
        new("a term twice", "content/begrippen.yml", @"^(  - .*term: .*)$", "$1\n$1", "staat er twee keer", Down: null),
        new("a sentence that is never said", "dialogs/_zinnen.yml", "^zinnen:$", "zinnen:\n  nooit: { b1: \"Nooit.\", a2: \"Nooit.\" }", "De zin 'nooit' wordt nergens gezegd.", Down: 1),
        new("a sentence that is missing", "dialogs/_zinnen.yml", "^  verhuizing:", "  verhuisd:", "De zin 'verhuizing' ontbreekt.", Down: null),
        new("an intent that is not there", "dialogs/_bedoelingen.yml", "bedoeling: help$", "bedoeling: hulp-nodig", "'bedoeling' kan niet 'hulp-nodig' zijn."),
        new("a neighbour one way only", Geography + "buren.csv", @"^(GM\d+),GM\d+$", "$1,$1", "is buur van"),
        new("a place in no municipality", Geography + "plaatsen.csv", @"^(\w+),GM\d+$", "$1,GM9999", "GM9999 is geen gemeente van nu."),
        new("a row with a cell too few", Geography + "postcodes.csv", @"^(\d+),GM\d+$", "$1", "De rij heeft 1 cellen"),
        new("a file without its source", Geography + "bronnen.yml", "bestand: buren.csv", "bestand: burenn.csv", "Het bestand 'burenn.csv' bestaat niet.", Down: null),

        // Words
        new("a sentence that is too long", Municipalities, "toelichting: { b1: \"", "toelichting: { b1: \"Dit is een heel erg lange zin die maar door gaat en door gaat tot niemand hem meer kan volgen. ", "Deze zin in B1 heeft 20 woorden"),
        new("another figure in the A2 wording", Municipalities, @"(toelichting: \{ b1: ""[^""]*"", a2: "")", "$1Het kost 987 euro. ", "Het getal 987 staat in A2 en niet in B1."),
    ];
}
