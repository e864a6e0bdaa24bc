using System.Globalization;
using Verschillen.Tool;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("nl-NL");
Console.OutputEncoding = System.Text.Encoding.UTF8;

var parsed = ToolCommand.Create().Parse(args);
if (parsed.Errors.Count == 0)
{
    return parsed.Invoke();
}

foreach (var fault in UsageWords.InDutch(parsed))
{
    Console.Error.WriteLine(fault);
}

Console.Error.WriteLine("Zie: --help");
return ExitCode.Usage;
