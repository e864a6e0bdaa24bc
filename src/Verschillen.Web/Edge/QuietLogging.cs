using Microsoft.Extensions.Logging.Console;

namespace Verschillen.Web.Edge;

/// <summary>The log: lines of JSON, in which nothing stands that somebody made up, whatever the settings ask.</summary>
internal static class QuietLogging
{
    // These log parts of what was sent, with what somebody made up in them, below a warning; they stay silent whatever the settings say.
    private static readonly string[] TalkativeCategories =
    [
        "Microsoft.AspNetCore.Hosting.Diagnostics", "Microsoft.AspNetCore.Routing", "Microsoft.AspNetCore.StaticFiles",
        "Microsoft.AspNetCore.HostFiltering", "Microsoft.AspNetCore.Server.Kestrel.BadRequests", "Microsoft.AspNetCore.Cors",
        "Microsoft.AspNetCore.HttpOverrides",
    ];

    public static void UseQuietLines(this ILoggingBuilder logging)
    {
        logging.ClearProviders().AddJsonConsole(line =>
        {
            line.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
            line.UseUtcTimestamp = true;
        });
        logging.Services.PostConfigure<LoggerFilterOptions>(Silence);
        logging.Services.PostConfigure<JsonConsoleFormatterOptions>(line => line.IncludeScopes = false); // a scope has the path of the request
    }

    /// <summary>Takes away what the settings ask of the talkative categories, for one provider or for all, and of what lies within them.</summary>
    private static void Silence(LoggerFilterOptions filters)
    {
        for (var i = filters.Rules.Count - 1; i >= 0; i--)
        {
            if (filters.Rules[i].CategoryName is { } name && Array.Exists(TalkativeCategories, category => name.StartsWith(category, StringComparison.OrdinalIgnoreCase)))
            {
                filters.Rules.RemoveAt(i);
            }
        }

        // A rule for one provider goes before a rule for all.
        foreach (var provider in filters.Rules.Select(rule => rule.ProviderName).Append(null).Distinct(StringComparer.Ordinal).ToList())
        {
            foreach (var category in TalkativeCategories)
            {
                filters.Rules.Add(new LoggerFilterRule(provider, category, LogLevel.Warning, filter: null));
            }
        }
    }
}
