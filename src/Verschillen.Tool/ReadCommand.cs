using System.CommandLine;
using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using Verschillen.Content;
using Verschillen.Dialogs;
using Verschillen.Tool.Measuring;
using Verschillen.Understanding;

namespace Verschillen.Tool;

/// <summary>Reads a file of messages, each alone, writes what they were taken for, and measures it where they are labelled (lees).</summary>
internal static class ReadCommand
{
    // With what was learned read from a file, a round of 440 messages was over before the compiler had begun: it measured three times too long.
    private static readonly TimeSpan s_warmingUp = TimeSpan.FromSeconds(4);

    // Text for people and scripts, not for a web page: "cliënt" is written as it is.
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var source = new Option<FileInfo?>("--in") { Description = "Berichten, een per regel, als JSON met 'text'." };
        var target = new Option<FileInfo?>("--uit") { Description = "Waar de lezingen komen, een per regel, als JSON." };
        var day = new Option<DateOnly>("--op")
        {
            Description = "De dag waarop de berichten gelezen worden, als 2026-11-22. Standaard: 2026-11-22.",
            CustomParser = SharedOptions.ParseDay,
            DefaultValueFactory = _ => new DateOnly(2026, 11, 22), // Measures compare only when relative dates count from one day.
        };
        var specification = new Option<FileInfo?>("--specificatie")
        {
            Description = "Meet tegen een specificatie van Microsoft Recognizers-Text (NumberModel, OrdinalModel, BooleanModel of DateTimeModel .json) in plaats van --in.",
        };
        var answers = new Option<FileInfo?>("--antwoorden") { Description = "Meet antwoorden op vragen in een gesprek, een per regel, als JSON met 'vraag', 'text', 'waarde' en 'gevaar'; in plaats van --in." };
        var folder = SharedOptions.Folder();
        var command = new Command("lees", "Lees berichten uit een bestand en meet of ze goed begrepen zijn.") { source, target, day, specification, answers, folder };
        command.SetAction(parsed => CatalogueReading.With(parsed.GetValue(folder)!, catalogue =>
            (parsed.GetValue(specification) ?? parsed.GetValue(answers) ?? parsed.GetValue(source)) switch
            {
                null => Wrong("Geef '--in BERICHTEN.jsonl', '--antwoorden ANTWOORDEN.jsonl' of '--specificatie BESTAND.json'."),
                { Exists: false } file => Wrong($"Het bestand '{file.FullName}' is er niet."),
                var file when parsed.GetValue(specification) is not null => Compare(catalogue, file, parsed.GetValue(day)),
                var file when parsed.GetValue(answers) is not null => ReadAnswers(catalogue, file, parsed.GetValue(day)),
                var file => Read(catalogue, file, parsed.GetValue(target), parsed.GetValue(day)),
            }));
        return command;
    }

    private static int Wrong(string what)
    {
        Console.Error.WriteLine(what);
        return ExitCode.Usage;
    }

    private static int Compare(Catalogue catalogue, FileInfo file, DateOnly day)
    {
        var kind = file.Name.Replace("Model.json", string.Empty, StringComparison.Ordinal).ToLowerInvariant();
        IReadOnlyList<SpecificationCase> cases;
        try
        {
            cases = SpecificationCase.ReadFile(file);
        }
        catch (Exception fault) when (JsonText.IsOfReading(fault))
        {
            return Wrong($"'{file.FullName}' is geen specificatie van Microsoft Recognizers-Text. Neem een bestand zoals NumberModel.json.");
        }

        var measurement = new SpecificationMeasurement(LearnedReader.Of(catalogue));
        foreach (var specified in cases)
        {
            measurement.Add(specified, kind, day);
        }

        MeasurementReport.Write(measurement, Console.Out);
        return ExitCode.Done;
    }

    private static int ReadAnswers(Catalogue catalogue, FileInfo file, DateOnly day)
    {
        var measurement = new AnswerMeasurement(catalogue, new Conversation(LearnedReader.Of(catalogue), new DialogEngine(catalogue.Knowledge)), day);
        foreach (var (index, line) in File.ReadLines(file.FullName).Index().Where(line => !string.IsNullOrWhiteSpace(line.Item)))
        {
            LabelledAnswer answer;
            try
            {
                answer = LabelledAnswer.Parse(line);
            }
            catch (Exception fault) when (JsonText.IsOfReading(fault))
            {
                return Wrong($"Regel {index + 1} van '{file.FullName}' is geen antwoord. Schrijf: {{\"id\": \"1\", \"vraag\": \"hulpmiddelen.eigendom\", \"text\": \"ik leen hem\", \"waarde\": \"bruikleen\", \"gevaar\": false}}");
            }

            if (catalogue.Knowledge.QuestionWith(answer.Question) is null)
            {
                return Wrong($"Regel {index + 1} van '{file.FullName}': de vraag '{answer.Question}' is er niet.");
            }

            measurement.Add(answer);
        }

        MeasurementReport.Write(measurement, Console.Out);
        return ExitCode.Done;
    }

    private static int Read(Catalogue catalogue, FileInfo source, FileInfo? target, DateOnly day)
    {
        var messages = new List<LabelledMessage>();
        foreach (var (index, line) in File.ReadLines(source.FullName).Index().Where(line => !string.IsNullOrWhiteSpace(line.Item)))
        {
            try
            {
                messages.Add(LabelledMessage.Parse(line, index + 1));
            }
            catch (Exception fault) when (JsonText.IsOfReading(fault))
            {
                return Wrong($"Regel {index + 1} van '{source.FullName}' is geen bericht. Schrijf op elke regel een bericht: {{\"text\": \"ik ga verhuizen\"}}");
            }
        }

        var readings = Readings(catalogue, messages, day);
        if (target is not null && !OutputFile.TryWrite(target, path => File.WriteAllLines(path, readings.Select(reading => JsonSerializer.Serialize(reading, Format)))))
        {
            return ExitCode.Usage;
        }

        var measurement = new Measurement();
        foreach (var (message, reading) in messages.Zip(readings))
        {
            measurement.Add(message, reading);
        }

        MeasurementReport.Write(measurement, Console.Out);
        return ExitCode.Done;
    }

    private static List<MeasuredReading> Readings(Catalogue catalogue, List<LabelledMessage> messages, DateOnly day)
    {
        var reader = LearnedReader.Of(catalogue);
        var mainTopicOf = catalogue.Knowledge.Topics.Where(topic => topic.MainTopic is not null).ToDictionary(topic => topic.Id, topic => topic.MainTopic!.Value);
        // The first rounds let the compiler do its work, so that the last one measures reading alone.
        var start = Stopwatch.GetTimestamp();
        do
        {
            foreach (var message in messages)
            {
                reader.Read(message.Text, day, asked: null);
            }
        }
        while (messages.Count > 0 && Stopwatch.GetElapsedTime(start) < s_warmingUp);

        return [.. messages.Select(message => Timed(message, reader, day, (reading, micros) => MeasuredReading.Of(message.Id, reading, catalogue.Lexicon.Gazetteer, mainTopicOf, micros)))];
    }

    /// <summary>Reads three times and keeps the shortest time, so that other work of the machine is not measured.</summary>
    private static MeasuredReading Timed(LabelledMessage message, UtteranceReader reader, DateOnly day, Func<Reading, double, MeasuredReading> measured)
    {
        var (reading, shortest) = (Reading.Nothing, double.MaxValue);
        for (var round = 0; round < 3; round++)
        {
            var start = Stopwatch.GetTimestamp();
            reading = reader.Read(message.Text, day, asked: null);
            shortest = Math.Min(shortest, Stopwatch.GetElapsedTime(start).TotalMicroseconds);
        }

        return measured(reading, shortest);
    }
}
