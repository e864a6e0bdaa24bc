using System.CommandLine;
using Verschillen.Tool;

namespace Verschillen.Tests.Tool;

public sealed class UsageTests
{
    [Theory]
    [InlineData("controler", "'controler' is geen opdracht. Bedoelt u 'controleer'?")]
    [InlineData("reservkopie x", "'reservkopie' is geen opdracht. Bedoelt u 'reservekopie'?")]
    [InlineData("controleer --mapp x", "'--mapp' is geen optie van 'controleer'. Bedoelt u '--map'?")]
    [InlineData("controleer alles", "'alles' hoort hier niet.")]
    [InlineData("vergelijk --van a --naar b", "De optie '--onderwerp' ontbreekt.")]
    [InlineData("dekking --vandaag 2026-11-22 --vandaag 2026-11-22", "Geef de optie '--vandaag' één keer.")]
    [InlineData("dekking --vandaag", "Achter de optie '--vandaag' hoort een waarde.")]
    [InlineData("dekking --vandaag 22-11-2026", "'22-11-2026' is geen dag. Schrijf een dag als 2027-03-01.")]
    [InlineData("vergelijk --van a --naar b --onderwerp c --op 9999-12-31", "'9999-12-31' is geen dag. Schrijf een dag als 2027-03-01.")]
    [InlineData("dekking --vandaag 0001-01-01", "'0001-01-01' is geen dag. Schrijf een dag als 2027-03-01.")]
    [InlineData("beproef --aantal 0", "Achter de optie '--aantal' hoort een getal van 1 of meer.")]
    [InlineData("bewijs", "Achter de opdracht 'bewijs' hoort nog iets.")]
    [InlineData("beproef --aantal veel", "Achter de optie '--aantal' hoort een heel getal, en niet 'veel'.")]
    [InlineData("praat --breedte veel", "De breedte is een getal van 20 tot 200.")]
    [InlineData("praat --breedte 201", "De breedte is een getal van 20 tot 200.")]
    public void What_was_called_wrongly_is_told_in_Dutch(string line, string told) =>
        Assert.Equal(told, string.Join('|', UsageWords.InDutch(ToolCommand.Create().Parse(line))));

    [Theory]
    [InlineData("", "Noem een opdracht. Kies uit: ")]
    [InlineData("maak-koffie", "'maak-koffie' is geen opdracht. Kies uit: ")]
    public void Who_names_no_command_that_there_is_reads_which_there_are(string line, string told)
    {
        var fault = Assert.Single(UsageWords.InDutch(ToolCommand.Create().Parse(line)));

        Assert.StartsWith(told, fault, StringComparison.Ordinal);
        Assert.Contains("controleer", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_command_explains_itself_in_Dutch()
    {
        var output = new StringWriter { NewLine = "\n" };

        var status = ToolCommand.Create().Parse("bewijs --help").Invoke(new InvocationConfiguration { Output = output });

        Assert.Equal(0, status);
        Assert.Equal(
            """
            Toon een eerder antwoord opnieuw, en wat er sindsdien veranderd is.

            Gebruik:
              verschillen bewijs <nummer> [opties]

            Waarden:
              <nummer>  Het nummer onder een antwoord. Spaties, streepjes en kleine letters mogen.

            Opties:
              --json                 Geef gegevens als JSON.
              --breedte <breedte>    Tekens op een regel, 20 tot 200. Standaard: 72.
              --vandaag <vandaag>    De dag waarop het antwoord geldt, als 2026-11-22. Standaard: vandaag.
              --map <map>            De map met 'content' en 'dialogs'. Standaard: de huidige map.
              --uitgaven <uitgaven>  De map met de database van uitgaven. Standaard: 'data' in de map met de inhoud.
              -h, -?, --help         Leg de opdracht uit.

            """.ReplaceLineEndings("\n").Replace("verschillen bewijs", $"{RootCommand.ExecutableName} bewijs", StringComparison.Ordinal),
            output.ToString());
    }
}
