namespace Verschillen.Web.Tests;

/// <summary>A clock that moves when a test says so. Timers go by the real time.</summary>
internal sealed class StoppedClock(DateTimeOffset moment) : TimeProvider
{
    private DateTimeOffset _moment = moment;

    public override DateTimeOffset GetUtcNow() => _moment;

    public void Set(DateTimeOffset moment) => _moment = moment;

    public void Advance(TimeSpan time) => _moment += time;
}
