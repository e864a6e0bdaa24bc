using System.CommandLine;
using System.CommandLine.Invocation;

namespace Verschillen.Tool;

/// <summary>Explains a command in Dutch (--help). The defaults stand in the descriptions, in the form in which one gives them.</summary>
internal sealed class HelpText : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var path = Path(command).Reverse().ToList();
        var options = command.Options.Concat(path.SkipLast(1).SelectMany(above => above.Options).Where(option => option.Recursive)).Where(option => !option.Hidden).ToList();
        var usage = string.Join(' ', path.Select(one => one.Name)) + (command.Subcommands.Count > 0 ? " opdracht" : string.Empty) + string.Concat(command.Arguments.Select(argument => $" <{argument.Name}>")) + " [opties]";
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine(command.Description);
        Write(output, "Gebruik", [(usage, string.Empty)]);
        Write(output, "Waarden", [.. command.Arguments.Select(argument => ($"<{argument.Name}>", argument.Description ?? string.Empty))]);
        Write(output, "Opties", [.. options.Select(option => (NamesOf(option), option.Required ? $"{option.Description} Verplicht." : option.Description ?? string.Empty))]);
        Write(output, "Opdrachten", [.. command.Subcommands.Select(one => (one.Name, one.Description ?? string.Empty))]);
        return ExitCode.Done;
    }

    /// <summary>A command and those it is part of.</summary>
    private static IEnumerable<Command> Path(Command command) => command.Parents.OfType<Command>().SelectMany(Path).Prepend(command);

    private static string NamesOf(Option option) =>
        string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).Append(option.Name)) + (option.Arity.MaximumNumberOfValues == 0 || option.ValueType == typeof(bool) ? string.Empty : $" <{option.Name.TrimStart('-')}>");

    private static void Write(TextWriter output, string title, IReadOnlyList<(string Name, string Meaning)> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine($"{title}:");
        var width = rows.Max(row => row.Name.Length);
        foreach (var (name, meaning) in rows)
        {
            output.WriteLine($"  {name.PadRight(width)}  {meaning}".TrimEnd());
        }
    }
}
