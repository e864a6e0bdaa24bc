using Verschillen.Tool.Measuring;

namespace Verschillen.Tests.Tool.Measuring;

public sealed class MeasurementTests
{
    private readonly Measurement _measurement = new();

    [Fact]
    public void What_is_answered_is_counted_apart_from_what_should_be()
    {
        Add("stop", "stop");
        Add("stop", "stop");
        Add("stop", MeasuredLabels.OutOfScope);
        Add("stop", MeasuredLabels.OutOfScope);
        Add(MeasuredLabels.OutOfScope, "stop");

        Assert.Equal((2, 4), (_measurement.Intents.Right, _measurement.Intents.All));
        Assert.Equal((2, 3), (_measurement.AnsweredRight.Right, _measurement.AnsweredRight.All));
        Assert.Equal((0, 1), (_measurement.LeftAlone.Right, _measurement.LeftAlone.All));
    }

    [Fact]
    public void Danger_counts_too_when_only_that_is_labelled()
    {
        _measurement.Add(new LabelledMessage("1", "a") { IsDanger = true }, Read(MeasuredLabels.Crisis) with { GivesNumbers = true });
        _measurement.Add(new LabelledMessage("2", "b") { IsDanger = true }, Read("stop"));
        _measurement.Add(new LabelledMessage("3", "c") { IsDanger = false }, Read("stop"));

        Assert.Equal((1, 2), (_measurement.CrisesFound.Right, _measurement.CrisesFound.All));
        Assert.Equal((1, 2), (_measurement.CrisesGivenNumbers.Right, _measurement.CrisesGivenNumbers.All));
        Assert.Equal((1, 1), (_measurement.NoFalseAlarm.Right, _measurement.NoFalseAlarm.All));
        Assert.Equal((1, 1), (_measurement.CalmWithoutNumbers.Right, _measurement.CalmWithoutNumbers.All));
        Assert.Equal(0, _measurement.Intents.All);
    }

    private void Add(string intent, string read) => _measurement.Add(new LabelledMessage("1", "a") { Intent = intent }, Read(read));

    private static MeasuredReading Read(string intent) => new("1", intent, Score: 1, [], [], [], [], Micros: 1);
}
