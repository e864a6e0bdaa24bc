using System.CommandLine;
using System.Globalization;
using Verschillen.Tool.Measuring;
using Verschillen.Understanding;

namespace Verschillen.Tool;

/// <summary>Holds the score of readings against what came true, on examples that the reader had not learned from (ijk).</summary>
internal static class CalibrateCommand
{
    private static readonly DateOnly s_day = new(2026, 11, 22);
    private static readonly double[] s_edges = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];
    private static readonly double[] s_thresholds = [0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

    public static Command Create()
    {
        var folder = SharedOptions.Folder();
        var command = new Command("ijk", "Meet of de score van een lezing zegt hoe vaak zij klopt, op voorbeelden die niet geleerd zijn.") { folder };
        command.SetAction(parsed => CatalogueReading.With(parsed.GetValue(folder)!, catalogue => Run(CrossValidation.Read(catalogue.Lexicon, s_day))));
        return command;
    }

    private static int Run(IReadOnlyList<(string Text, string Label, Reading Reading)> readings)
    {
        var answered = readings.Where(entry => entry.Reading.Intent is not (Intent.Crisis or Intent.OutOfScope or Intent.None))
            .Select(entry => (entry.Label, entry.Reading.Score, Read: MeasuredLabels.Of(entry.Reading))).ToList();
        var (ours, others) = (readings.Count(entry => entry.Label is not (MeasuredLabels.OutOfScope or MeasuredLabels.Crisis)), readings.Count(entry => entry.Label is MeasuredLabels.OutOfScope));
        Console.Out.WriteLine("Score          berichten  gemiddeld  klopt");
        foreach (var (from, to) in s_edges.Zip(s_edges.Skip(1)))
        {
            var within = answered.FindAll(entry => entry.Score >= from && entry.Score < to);
            if (within.Count > 0)
            {
                Write($"{from:0.00} - {Math.Min(to, 1):0.00}  {within.Count,9}  {within.Average(entry => entry.Score),9:0.00}  {within.Count(entry => string.Equals(entry.Label, entry.Read, StringComparison.Ordinal)) / (double)within.Count:0.00}");
            }
        }

        Console.Out.WriteLine();
        Console.Out.WriteLine("Vanaf score  beantwoord en goed  onterecht beantwoord");
        foreach (var least in s_thresholds)
        {
            var kept = answered.FindAll(entry => entry.Score >= least);
            Write($"{least:0.00}  {100.0 * kept.Count(entry => string.Equals(entry.Label, entry.Read, StringComparison.Ordinal)) / ours,18:0.0} %  {100.0 * kept.Count(entry => entry.Label is MeasuredLabels.OutOfScope) / others,18:0.0} %");
        }

        var crises = readings.Where(entry => entry.Label is MeasuredLabels.Crisis).ToList();
        Write($"Nood gevonden: {crises.Count(entry => MeasuredLabels.Of(entry.Reading) is MeasuredLabels.Crisis)} van {crises.Count}; vals alarm: {readings.Count(entry => entry.Label is not MeasuredLabels.Crisis && MeasuredLabels.Of(entry.Reading) is MeasuredLabels.Crisis)} van {readings.Count - crises.Count}");
        return ExitCode.Done;
    }

    private static void Write(FormattableString line) => Console.Out.WriteLine(line.ToString(CultureInfo.CurrentCulture));
}
