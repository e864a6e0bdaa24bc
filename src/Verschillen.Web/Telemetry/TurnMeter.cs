using System.Diagnostics;
using System.Diagnostics.Metrics;
using Verschillen.Dialogs;
using Verschillen.Dialogs.Replies;
using Verschillen.Web.Channels;

namespace Verschillen.Web.Telemetry;

/// <summary>
/// Counts turns: how many, how long they took, which reply they gave and how many points were not known. It sees names of channels,
/// replies and topics only, never a message, a municipality or an address.
/// </summary>
internal sealed class TurnMeter : IDisposable
{
    /// <summary>The name of the meter and of the source of traces.</summary>
    public const string Name = "Verschillen";

    private readonly ActivitySource _source = new(Name);
    private readonly Counter<long> _turns;
    private readonly Histogram<double> _duration;
    private readonly Counter<long> _unknown;

    /// <param name="meters">Makes the meter, and ends it with the server.</param>
    public TurnMeter(IMeterFactory meters)
    {
        var meter = meters.Create(Name);
        _turns = meter.CreateCounter<long>("verschillen.turns", "{turn}", "Turns of conversations, by channel and by the name of the reply ('crisis', 'niet_begrepen').");
        _duration = meter.CreateHistogram("verschillen.turn.duration", "s", "Time from a message to its reply, without the network.", advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 1] });
        _unknown = meter.CreateCounter<long>("verschillen.points.unknown", "{point}", "Points that an answer says to ask a municipality, for its rule is not known, by topic.");
    }

    /// <summary>Takes a turn and counts it.</summary>
    /// <param name="channel">The channel it came by.</param>
    /// <param name="take">Takes it.</param>
    public Turn Count(Channel channel, Func<Turn> take)
    {
        using var trace = _source.StartActivity("turn");
        var start = Stopwatch.GetTimestamp();
        var turn = take();
        var on = KeyValuePair.Create<string, object?>("channel", channel.Name);
        var reply = KeyValuePair.Create<string, object?>("reply", turn.Reply.Name);
        _duration.Record(Stopwatch.GetElapsedTime(start).TotalSeconds, on);
        _turns.Add(1, on, reply);
        trace?.SetTag(on.Key, on.Value).SetTag(reply.Key, reply.Value);
        return turn;
    }

    /// <summary>Counts the points that an answer says to ask.</summary>
    public void CountUnknown(Reply reply)
    {
        if (!_unknown.Enabled)
        {
            return;
        }

        // A point that is known of one side stands in the table too.
        foreach (var asked in reply.Blocks.OfType<ToAsk>())
        {
            _unknown.Add(asked.Questions.Count, KeyValuePair.Create<string, object?>("topic", asked.Topic.ToString()));
        }
    }

    public void Dispose() => _source.Dispose();
}
