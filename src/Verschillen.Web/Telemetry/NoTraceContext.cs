using System.Diagnostics;

namespace Verschillen.Web.Telemetry;

/// <summary>Takes nothing of the traces of who calls: in traceparent, tracestate and baggage stand names that others chose, and our traces go to a collector.</summary>
internal sealed class NoTraceContext : DistributedContextPropagator
{
    public override IReadOnlyCollection<string> Fields => [];

    public override void Inject(Activity? activity, object? carrier, PropagatorSetterCallback? setter)
    {
        // Nothing goes on to others.
    }

    public override void ExtractTraceIdAndState(object? carrier, PropagatorGetterCallback? getter, out string? traceId, out string? traceState) => (traceId, traceState) = (null, null);

    public override IEnumerable<KeyValuePair<string, string?>>? ExtractBaggage(object? carrier, PropagatorGetterCallback? getter) => null;
}
