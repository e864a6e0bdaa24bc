using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Verschillen.Content;
using Verschillen.Tool.Measuring;
using Verschillen.Understanding;

namespace Verschillen.Tool;

/// <summary>Reads a great many strange messages and reports the slowest, or holds strange conversations; what throws ends it (beproef).</summary>
internal static class FuzzCommand
{
    private const int SlowestShown = 10;
    private const int Repeats = 7;
    private static readonly DateOnly s_day = new(2026, 11, 22);

    public static Command Create()
    {
        var count = new Option<int>("--aantal") { Description = "Hoeveel berichten. Standaard: 1000000.", DefaultValueFactory = _ => 1_000_000 };
        count.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: var text }] && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number < 1)
            {
                given.AddError("Achter de optie '--aantal' hoort een getal van 1 of meer.");
            }
        });
        var seed = new Option<int>("--zaad") { Description = "Een ander zaad geeft andere berichten. Standaard: 1.", DefaultValueFactory = _ => 1 };
        var conversations = new Option<int>("--gesprekken") { Description = "Hoeveel gesprekken van 40 berichten, in plaats van losse berichten. Standaard: 0." };
        var folder = SharedOptions.Folder();
        var command = new Command("beproef", "Lees willekeurige en verminkte berichten en meld de traagste.") { count, seed, conversations, folder };
        command.SetAction(parsed => CatalogueReading.With(parsed.GetValue(folder)!, catalogue => parsed.GetValue(conversations) is > 0 and var held
            ? Hold(catalogue, held, parsed.GetValue(seed))
            : Run(catalogue, parsed.GetValue(count), parsed.GetValue(seed))));
        return command;
    }

    private static int Hold(Catalogue catalogue, int count, int seed)
    {
        if (new StrangeConversations(catalogue, seed, s_day).Hold(count) is var (said, fault))
        {
            Console.Error.WriteLine($"{string.Join(Environment.NewLine, said.Select(Printable))}{Environment.NewLine}{fault}");
            return ExitCode.Fault;
        }

        Console.Out.WriteLine(string.Create(CultureInfo.CurrentCulture, $"{count} gesprekken gevoerd, geen fout."));
        return ExitCode.Done;
    }

    private static int Run(Catalogue catalogue, int count, int seed)
    {
        var reader = LearnedReader.Of(catalogue);
        var messages = new StrangeMessages(catalogue.Lexicon, seed);
        var slowest = new PriorityQueue<string, double>();
        foreach (var message in messages.Shapes().Concat(messages.Random(count)))
        {
            slowest.Enqueue(message, Micros(reader, message));
            if (slowest.Count > SlowestShown)
            {
                slowest.Dequeue();
            }
        }

        Console.Out.WriteLine(string.Create(CultureInfo.CurrentCulture, $"{count} berichten gelezen, geen fout. De traagste, elk nog {Repeats} keer gelezen (kortste tijd telt):"));
        foreach (var (micros, message) in slowest.UnorderedItems.Select(item => (Again(reader, item.Element), item.Element)).OrderByDescending(item => item.Item1))
        {
            Console.Out.WriteLine(string.Create(CultureInfo.CurrentCulture, $"  {micros,7:0} microseconden, {message.Length,4} tekens: {Printable(message)}"));
        }

        Console.Out.WriteLine("Vormen, half zo lang en even lang (kwadratisch zou vier keer zo traag zijn):");
        foreach (var shape in messages.Shapes().Select(shape => shape[..Math.Min(shape.Length, 1000)]))
        {
            var (half, whole) = (Again(reader, shape[..(shape.Length / 2)]), Again(reader, shape));
            Console.Out.WriteLine(string.Create(CultureInfo.CurrentCulture, $"  {half,7:0} {whole,7:0} microseconden, {shape.Length,5} tekens: {Printable(shape)}"));
        }

        return ExitCode.Done;
    }

    private static double Again(UtteranceReader reader, string message) => Enumerable.Range(0, Repeats).Min(_ => Micros(reader, message));

    private static double Micros(UtteranceReader reader, string message)
    {
        var start = Stopwatch.GetTimestamp();
        reader.Read(message, s_day, asked: null);
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }

    private static string Printable(string message) =>
        string.Concat(message.Take(60).Select(character => char.IsControl(character) || char.IsSurrogate(character) || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark ? '·' : character));
}
