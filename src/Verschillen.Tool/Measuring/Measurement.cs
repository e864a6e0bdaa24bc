namespace Verschillen.Tool.Measuring;

/// <summary>Compares readings with labels, message by message (meting).</summary>
internal sealed class Measurement
{
    private readonly SortedDictionary<string, int> _confusions = new(StringComparer.Ordinal);
    private readonly List<double> _micros = [];

    public Tally Intents { get; } = new();

    public Tally Topics { get; } = new();

    public Tally Places { get; } = new();

    public Tally Dates { get; } = new();

    public Tally Amounts { get; } = new();

    /// <summary>Messages that were answered, and with the right intent; those that must not be answered are among them.</summary>
    public Tally AnsweredRight { get; } = new();

    /// <summary>Messages that must not be answered, and were not.</summary>
    public Tally LeftAlone { get; } = new();

    public Tally CrisesFound { get; } = new();

    /// <summary>Messages without danger, and taken so.</summary>
    public Tally NoFalseAlarm { get; } = new();

    /// <summary>Messages of danger whose answer says whom to call, as an alarm or besides what it says.</summary>
    public Tally CrisesGivenNumbers { get; } = new();

    /// <summary>Messages without danger whose answer says nothing of that.</summary>
    public Tally CalmWithoutNumbers { get; } = new();

    public TallySet ByIntent { get; } = new();

    public TallySet ByTopic { get; } = new();

    public TallySet ByVoice { get; } = new();

    /// <summary>What was taken for what, most often first.</summary>
    public IEnumerable<(string Pair, int Count)> Confusions => _confusions.OrderByDescending(pair => pair.Value).Select(pair => (pair.Key, pair.Value));

    public void Add(LabelledMessage message, MeasuredReading reading)
    {
        _micros.Add(reading.Micros);
        if (message.Intent is { } intent)
        {
            AddIntent(intent, message.Voice, reading);
            AddDanger(Same(intent, MeasuredLabels.Crisis), reading);
        }
        else if (message.IsDanger is { } isDanger)
        {
            AddDanger(isDanger, reading);
        }

        if (message.Topics is { } topics)
        {
            var isRight = topics.ToHashSet(StringComparer.Ordinal).SetEquals(reading.Topics);
            Topics.Add(isRight);
            foreach (var topic in topics)
            {
                ByTopic.Add(topic, isRight);
            }
        }

        foreach (var place in message.Places)
        {
            Places.Add(reading.Places.Any(read => Same(read.Gemeente, place.Municipality) && Same(read.Role, place.Role)));
        }

        foreach (var date in message.Dates)
        {
            Dates.Add(reading.Dates.Any(read => Same(read.Iso, date)));
        }

        foreach (var amount in message.Amounts)
        {
            Amounts.Add(reading.Amounts.Any(read => read.Value == amount.Value && Same(read.Unit, amount.Unit)));
        }
    }

    /// <summary>The time below which a share of messages stays.</summary>
    /// <param name="share">0 to 1.</param>
    /// <returns>Microseconds; zero without messages.</returns>
    public double Micros(double share)
    {
        var sorted = _micros.Order().ToList();
        return sorted.Count == 0 ? 0 : sorted[Math.Min(sorted.Count - 1, (int)(share * sorted.Count))];
    }

    private void AddIntent(string intent, string? voice, MeasuredReading reading)
    {
        var read = reading.Intent;
        var isRight = Same(intent, read);
        ByIntent.Add(intent, isRight);
        ByVoice.Add(voice ?? "niet benoemd", isRight);
        (Same(intent, MeasuredLabels.OutOfScope) ? LeftAlone : Intents).Add(isRight);
        if (!Same(read, MeasuredLabels.OutOfScope))
        {
            AnsweredRight.Add(isRight);
        }

        if (!isRight)
        {
            var pair = intent + " > " + read;
            _confusions[pair] = _confusions.GetValueOrDefault(pair) + 1;
        }
    }

    private void AddDanger(bool isDanger, MeasuredReading reading)
    {
        (isDanger ? CrisesFound : NoFalseAlarm).Add(isDanger == Same(reading.Intent, MeasuredLabels.Crisis));
        (isDanger ? CrisesGivenNumbers : CalmWithoutNumbers).Add(isDanger == reading.GivesNumbers);
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}
