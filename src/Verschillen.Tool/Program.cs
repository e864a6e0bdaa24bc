using System.CommandLine;
using System.Globalization;
using Verschillen.Tool;
using Verschillen.Tool.FillingIn;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("nl-NL");
Console.OutputEncoding = System.Text.Encoding.UTF8;

var root = new RootCommand("Gereedschap voor de redactie van Verschillen.")
{
    CalibrateCommand.Create(),
    CheckCommand.Create(),
    CoverageCommand.Create(),
    FuzzCommand.Create(),
    CompareCommand.Create(),
    FillInCommand.Create(),
    LearnCommand.Create(),
    ReadCommand.Create(),
    SchemaCommand.Create(),
    TalkCommand.Create(),
    ReceiptCommand.Create(),
    BackupCommand.Make(),
    BackupCommand.PutBack(),
};
var parsed = root.Parse(args);
return parsed.Errors.Count > 0 ? UsageFault(parsed) : parsed.Invoke();

static int UsageFault(ParseResult parsed)
{
    foreach (var error in parsed.Errors)
    {
        Console.Error.WriteLine(error.Message);
    }

    Console.Error.WriteLine("Zie: --help");
    return ExitCode.Usage;
}
