using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Verschillen.Web.Tests.Channels.Connector;
using Verschillen.Web.Tests.Storage;

namespace Verschillen.Web.Tests.Telemetry;

public sealed class TurnMeterTests : IDisposable
{
    private const string Rule = "Wat zijn de regels voor een traplift in Rucphen?";

    private readonly Server _server = new(FailingStore.Around, _ => { }, ("Page:MessagesPerMinute", "100000"), ("Connector:Open", "true"));
    private readonly List<(string Instrument, double Value, IReadOnlyDictionary<string, object?> Tags)> _measured = [];
    private readonly MeterListener _listener = new();

    public TurnMeterTests()
    {
        var ours = _server.Services.GetRequiredService<IMeterFactory>();
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == "Verschillen" && instrument.Meter.Scope == ours)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Note(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Note(instrument, value, tags));
        _listener.Start();
    }

    [Fact]
    public async Task A_turn_is_counted_with_its_channel_and_reply()
    {
        var visit = await (await Visit.OpenAsync(_server.Browser)).TypeAsync("asdfgh qwerty zxcv");
        visit = await visit.TypeAsync("Ik wil dood");
        await visit.TypeAsync("Wat kost een gehandicaptenparkeerkaart in Dalfsen?");

        var turns = _measured.Where(one => one.Instrument == "verschillen.turns").ToArray();
        Assert.Equal([("Page", "niet_begrepen"), ("Page", "crisis"), ("Page", "regel")], turns.Select(turn => (turn.Tags["channel"], turn.Tags["reply"])));
        Assert.Equal(3, _measured.Count(one => one is { Instrument: "verschillen.turn.duration", Value: > 0 and < 30 }));
    }

    [Fact]
    public async Task Points_that_are_not_known_are_counted_by_topic()
    {
        var visit = await (await Visit.OpenAsync(_server.Browser)).TypeAsync("Ik verhuis op 1 maart 2027 van Dalfsen naar Rucphen met een jobcoach, wat verandert er?");
        while (visit.Choices.Contains("Weet ik niet", StringComparer.Ordinal))
        {
            visit = await visit.PressAsync("Weet ik niet");
        }

        var unknown = Unknown.Last();
        Assert.Equal("jobcoaching", unknown.Tags["topic"]);
        Assert.Equal(visit.Page.QuerySelectorAll("section:has(> [data-plaatje=vragen]) li").Length, unknown.Value);
    }

    [Fact]
    public async Task Points_of_an_answer_about_one_municipality_are_of_its_topic_and_not_of_what_was_compared_before()
    {
        var visit = await (await Visit.OpenAsync(_server.Browser)).TypeAsync("Ik verhuis op 1 maart 2027 van Dalfsen naar Rucphen met een jobcoach, wat verandert er?");
        while (visit.Choices.Contains("Weet ik niet", StringComparer.Ordinal))
        {
            visit = await visit.PressAsync("Weet ik niet");
        }

        _measured.Clear();
        await visit.TypeAsync(Rule);

        Assert.Equal(["woningaanpassing"], Unknown.Select(one => one.Tags["topic"]));
    }

    [Fact]
    public async Task Points_of_a_message_that_had_to_be_answered_twice_and_came_again_are_counted_once()
    {
        FailingStore.In(_server).IsLost = save => save == 1;
        var emulator = new Emulator(_server);

        var first = await emulator.SayAsync(Rule, id: "a");
        var again = await emulator.SayAsync(Rule, id: "a");

        Assert.Equal(("regel", "regel"), (Emulator.NameOf(first), Emulator.NameOf(again)));
        Assert.Single(Unknown);
    }

    [Fact]
    public async Task No_measure_says_more_than_channel_reply_and_topic()
    {
        await (await Visit.OpenAsync(_server.Browser)).TypeAsync(Talk.WholeQuestion);

        Assert.NotEmpty(_measured);
        Assert.Empty(_measured.SelectMany(one => one.Tags.Keys).Except(["channel", "reply", "topic"], StringComparer.Ordinal));
    }

    private IEnumerable<(string Instrument, double Value, IReadOnlyDictionary<string, object?> Tags)> Unknown => _measured.Where(one => one.Instrument == "verschillen.points.unknown");

    public void Dispose()
    {
        _listener.Dispose();
        _server.Dispose();
    }

    private void Note(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        lock (_measured)
        {
            _measured.Add((instrument.Name, value, tags.ToArray().ToDictionary(StringComparer.Ordinal)));
        }
    }
}
