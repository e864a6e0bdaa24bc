using System.Globalization;

namespace Verschillen.Tool.Measuring;

/// <summary>Prints a measurement for editors (verslag van een meting).</summary>
internal static class MeasurementReport
{
    private const int MostConfusions = 25;

    public static void Write(Measurement measurement, TextWriter writer)
    {
        Line(writer, "bedoeling goed", measurement.Intents);
        Line(writer, "goed van wat beantwoord is", measurement.AnsweredRight);
        Line(writer, "onderwerp goed", measurement.Topics);
        Line(writer, "plaats en rol goed", measurement.Places);
        Line(writer, "datum goed", measurement.Dates);
        Line(writer, "bedrag goed", measurement.Amounts);
        Line(writer, "terecht niet beantwoord", measurement.LeftAlone);
        Line(writer, "nood gevonden", measurement.CrisesFound);
        Line(writer, "geen vals alarm", measurement.NoFalseAlarm);
        Line(writer, "nood, en nummers gegeven", measurement.CrisesGivenNumbers);
        Line(writer, "geen nood, en geen nummers", measurement.CalmWithoutNumbers);
        writer.WriteLine(string.Create(CultureInfo.GetCultureInfo("nl-NL"), $"{"microseconden",-26} {measurement.Micros(0.5):0} (helft), {measurement.Micros(0.99):0} (99 %)"));
        Section(writer, "Per bedoeling", measurement.ByIntent);
        Section(writer, "Per onderwerp", measurement.ByTopic);
        Section(writer, "Per stem", measurement.ByVoice);
        writer.WriteLine();
        writer.WriteLine("Verward (bedoeld > gelezen)");
        foreach (var (pair, count) in measurement.Confusions.Take(MostConfusions))
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {count,3}  {pair}"));
        }
    }

    public static void Write(SpecificationMeasurement measurement, TextWriter writer)
    {
        foreach (var (name, tally) in measurement.ByKind.All)
        {
            Line(writer, name, tally);
        }

        writer.WriteLine($"{"niet gemeten (tijd, duur)",-32} {measurement.LeftOut}");
        writer.WriteLine();
        writer.WriteLine("Anders gelezen");
        foreach (var text in measurement.Wrong)
        {
            writer.WriteLine("  " + text);
        }
    }

    public static void Write(AnswerMeasurement measurement, TextWriter writer)
    {
        Line(writer, "antwoord goed genomen", measurement.Taken);
        Line(writer, "niet begrepen, opnieuw gevraagd", measurement.AskedAgain);
        Line(writer, "geen antwoord, en open gelaten", measurement.LeftOpen);
        Line(writer, "niet verkeerd genomen", measurement.NotMistaken);
        Line(writer, "nood gevonden", measurement.DangerFound);
        Line(writer, "geen vals alarm", measurement.NoFalseAlarm);
        Line(writer, "gesprek gaat door", measurement.GoesOn);
        writer.WriteLine();
        writer.WriteLine("Anders gegaan (vraag | bericht | bedoeld | genomen)");
        foreach (var text in measurement.Otherwise)
        {
            writer.WriteLine("  " + text);
        }
    }

    private static void Section(TextWriter writer, string title, TallySet tallies)
    {
        writer.WriteLine();
        writer.WriteLine(title);
        foreach (var (name, tally) in tallies.All)
        {
            Line(writer, "  " + name, tally);
        }
    }

    private static void Line(TextWriter writer, string name, Tally tally) => writer.WriteLine($"{name,-32} {tally}");
}
