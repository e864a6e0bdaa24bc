using System.CommandLine;
using System.CommandLine.Help;
using Verschillen.Tool.FillingIn;

namespace Verschillen.Tool;

/// <summary>The command with all commands in it (verschillen).</summary>
internal static class ToolCommand
{
    public static RootCommand Create()
    {
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
        foreach (var option in root.Options)
        {
            (option.Description, option.Action) = option is HelpOption ? ("Leg de opdracht uit.", new HelpText()) : ("Noem de versie.", option.Action);
        }

        return root;
    }
}
