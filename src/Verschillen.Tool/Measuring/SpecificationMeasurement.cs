using System.Globalization;
using Verschillen.Understanding;

namespace Verschillen.Tool.Measuring;

/// <summary>Compares readings with a specification, kind by kind.</summary>
internal sealed class SpecificationMeasurement(UtteranceReader reader)
{
    private const double Precision = 1e-9;
    private const int FarthestMove = 3; // years ahead

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

        var kind = kinds.Count == 0 ? fileKind + " (niets)" : string.Join(" + ", kinds) + (fileKind is "datetime" && !IsOfMove(specified) ? " (niet van een verhuizing)" : string.Empty);
        var reading = reader.Read(specified.Text, specified.Day ?? day, fileKind is "number" ? s_figureAsked : null);
        var isRight = fileKind switch
        {
            "number" => AreAll(specified, reading.Amounts, (result, amount) => result.Values.Any(value => IsSame(value.Text, (double)amount.Value))),
            "ordinal" => AreAll(specified, RankReader.Read(specified.Text), IsRank),
            "boolean" => specified.Results.Count == 0 || specified.Results[0].Values.Any(value => value.Text is "True" == (reading.Assent == Assent.Yes)),
            _ => AreDays(specified, reading.Dates),
        };
        ByKind.Add(kind, isRight);
        if (!isRight)
        {
            Wrong.Add($"{kind}: {specified.Text}");
        }
    }

    /// <summary>Nobody tells a moving day by a year of long ago, a century, or a day or period of another story ("dat weekend") or without a beginning.</summary>
    private static bool IsOfMove(SpecificationCase specified) => specified.Day is not { } today || specified.Results.All(result => result.Values.Any(value =>
        value.Start is { } start && value.End is { } end && start >= today.AddYears(-1) && start <= today.AddYears(FarthestMove) && end <= start.AddYears(1)));

    /// <summary>Whether as much was read as there is, each as it should be.</summary>
    private static bool AreAll<T>(SpecificationCase specified, IReadOnlyList<T> read, Func<SpecificationResult, T, bool> isRight) =>
        specified.Results.Count == read.Count && specified.Results.Zip(read).All(pair => isRight(pair.First, pair.Second));

    /// <summary>Ranks that do not count from the start are written as "end-1" and "current+1".</summary>
    private static bool IsRank(SpecificationResult result, Rank rank) => result.Values.Any(value => rank.From is RankOrigin.Start
        ? IsSame(value.Text, (double)rank.Number)
        : string.Equals(value.Text, string.Create(CultureInfo.InvariantCulture, $"{(rank.From is RankOrigin.End ? "end" : "current")}{rank.Number:+0;-0;+0}"), StringComparison.Ordinal));

    /// <summary>Values are written with a comma; those with many digits are rounded.</summary>
    private static bool IsSame(string text, double value) =>
        double.TryParse(text.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number - value) <= Math.Max(1, Math.Abs(number)) * Precision;

    private static bool AreDays(SpecificationCase specified, IReadOnlyList<DateMention> read)
    {
        var expected = specified.Results.Where(result => result.Values.Count > 0).ToList();
        return expected.Count == 0 ? read.Count == 0
            : expected.TrueForAll(result => read.Any(date => result.Values.Any(value => IsDay(result, value, date.Day, specified.Day))));
    }

    /// <summary>
    /// A mover needs one day: of a period the first, or today when it has begun already; of what ends ("tot", "voor", "eind", "binnen") the last or
    /// the day that ends it; of a middle ("half mei") a day of it. Any other day of the period is wrong.
    /// </summary>
    private static bool IsDay(SpecificationResult result, SpecificationValue value, DateOnly day, DateOnly? today) => value switch
    {
        { Start: null } => false,
        { Start: { } first } when result.IsMiddle => day >= first && day < value.End,
        { Start: { } first } when first == DateOnly.MinValue || result.IsEnd => day == value.End || day.AddDays(1) == value.End,
        { Start: { } first } => day == first || (day == today && day > first && day < value.End && result.Kind is "daterange"),
    };
}
