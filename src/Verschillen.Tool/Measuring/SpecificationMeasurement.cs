using System.Globalization;
using Verschillen.Understanding;

namespace Verschillen.Tool.Measuring;

/// <summary>Compares readings with a specification, kind by kind.</summary>
internal sealed class SpecificationMeasurement(UtteranceReader reader)
{
    private const double Precision = 1e-9;

    // A move has days and periods. Hours, lengths of time and what comes back every week are none of its answers.
    private static readonly string[] s_dayKinds = ["date", "daterange"];
    private static readonly string[] s_kinds = ["number", "ordinal", "ordinal.relative", "boolean", .. s_dayKinds];

    // "3/4" alone is the third of April, unless a figure was asked.
    private static readonly AskedQuestion s_figureAsked = new("getal", QuestionKind.Amount, []);

    public TallySet ByKind { get; } = new();

    /// <summary>Cases of kinds that a move does not need.</summary>
    public int LeftOut { get; private set; }

    /// <summary>What was read otherwise.</summary>
    public List<string> Wrong { get; } = [];

    public void Add(SpecificationCase specified, string fileKind, DateOnly day)
    {
        var kinds = specified.Results.Select(result => result.Kind).Distinct(StringComparer.Ordinal).ToList();
        if (kinds.Exists(kind => !s_kinds.Contains(kind, StringComparer.Ordinal)))
        {
            LeftOut++;
            return;
        }

        var kind = kinds.Count == 0 ? fileKind + " (niets)" : string.Join(" + ", kinds);
        var reading = reader.Read(specified.Text, specified.Day ?? day, fileKind is "number" ? s_figureAsked : null);
        var isRight = fileKind switch
        {
            "number" => AreSame(specified, [.. reading.Amounts.Select(amount => (double)amount.Value)]),
            "ordinal" => AreSame(specified, [.. RankReader.Read(specified.Text).Select(rank => (double)rank)]),
            "boolean" => specified.Results.Count == 0 || specified.Results[0].Values.Any(value => value.Text is "True" == (reading.Assent == Assent.Yes)),
            _ => AreDays(specified, reading.Dates),
        };
        ByKind.Add(kind, isRight);
        if (!isRight)
        {
            Wrong.Add($"{kind}: {specified.Text}");
        }
    }

    private static bool AreSame(SpecificationCase specified, List<double> read) =>
        specified.Results.Count == read.Count && specified.Results.Zip(read).All(pair => pair.First.Values.Any(value => IsSame(value.Text, pair.Second)));

    /// <summary>Values are written with a comma; those with many digits are rounded.</summary>
    private static bool IsSame(string text, double value) =>
        double.TryParse(text.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number - value) <= Math.Max(1, Math.Abs(number)) * Precision;

    /// <summary>A period is read as one of its days, as a move takes place on one.</summary>
    private static bool AreDays(SpecificationCase specified, IReadOnlyList<DateMention> read)
    {
        var expected = specified.Results.Where(result => result.Values.Count > 0).ToList();
        return expected.Count == 0 ? read.Count == 0
            : expected.TrueForAll(result => read.Any(date => result.Values.Any(value => value.Start is { } start && date.Day >= start && date.Day < value.End)));
    }
}
