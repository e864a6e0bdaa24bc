using System.Diagnostics;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Verschillen.Web.Telemetry;

/// <summary>Sends measures to who watches the server, when a setting names where to.</summary>
internal static class TelemetryExport
{
    // The framework's own that tell nothing of a person: no addresses, and routes instead of paths.
    private static readonly string[] Meters = [TurnMeter.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", "System.Runtime"];

    /// <param name="services">What the server has.</param>
    /// <param name="endpoint">The OTLP address (http/protobuf) of a collector, without /v1/metrics and with a slash at its end; null sends nothing.</param>
    public static void AddTelemetry(this IServiceCollection services, Uri? endpoint)
    {
        services.AddSingleton<TurnMeter>();
        services.AddSingleton<DistributedContextPropagator, NoTraceContext>();
        if (endpoint is null)
        {
            return;
        }

        // Traces are our own only: those of the framework hold paths, queries and addresses.
        services.AddOpenTelemetry()
            .WithMetrics(metrics => metrics.AddMeter(Meters).AddOtlpExporter(exporter => Send(exporter, endpoint, "v1/metrics")))
            .WithTracing(traces => traces.AddSource(TurnMeter.Name).SetSampler<AlwaysOnSampler>().AddOtlpExporter(exporter => Send(exporter, endpoint, "v1/traces")));
    }

    private static void Send(OtlpExporterOptions exporter, Uri endpoint, string path)
    {
        exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
        exporter.Endpoint = new Uri(endpoint, path);
    }
}
