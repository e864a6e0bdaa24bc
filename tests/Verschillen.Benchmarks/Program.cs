using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Verschillen.Benchmarks;
using Verschillen.Benchmarks.Load;
using Verschillen.Benchmarks.Page;
using Verschillen.Benchmarks.Strange;

// "start" measures the server as a process, "load" under conversations, "strange" sends damaged requests, "store" a store that is full, "page" the page in a browser; anything else
// goes to BenchmarkDotNet, such as --filter '*Turn*'.
switch (args)
{
    case ["start", .. var words]:
        return await ServerStart.MeasureAsync(words);
    case ["load", .. var words]:
        return await LoadCommand.RunAsync(words);
    case ["strange", .. var words]:
        return await StrangeRequests.RunAsync(words);
    case ["echo"]:
        return await LoadCommand.EchoAsync();
    case ["page", .. var options]:
        return await PageSpeed.MeasureAsync(options);
    case ["store", ..]:
        FullStore.Measure();
        return 0;
}

// In process: the content and the trained reader are found from here, and nothing is built again on a small machine.
var config = ManualConfig.CreateEmpty()
    .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumnProvider(DefaultColumnProviders.Instance)
    .AddColumn(StatisticColumn.Median)
    .AddLogger(ConsoleLogger.Default)
    .AddExporter(MarkdownExporter.GitHub)
    .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "Verschillen.Benchmarks"));
BenchmarkSwitcher.FromAssembly(typeof(ServerStart).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"], config);
return 0;
