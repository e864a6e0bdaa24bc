using System.CommandLine;
using Verschillen.Content.Schemas;

namespace Verschillen.Tool;

/// <summary>Writes the schemas that editors complete and check with (schema).</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var (folder, check) = (SharedOptions.Folder(), new Option<bool>("--kijk") { Description = "Schrijf niets; zeg alleen welke schema's verouderd zijn." });
        var command = new Command("schema", "Maak de JSON-schema's in content/schema opnieuw. Een tekstverwerker vult daarmee aan en wijst fouten aan terwijl u typt.") { check, folder };
        command.SetAction(parsed => Write(parsed.GetValue(folder)!, isCheck: parsed.GetValue(check)));
        return command;
    }

    private static int Write(DirectoryInfo folder, bool isCheck)
    {
        if (!Directory.Exists(Path.Combine(folder.FullName, "content")))
        {
            Console.Error.WriteLine($"In de map '{folder.FullName}' is geen map 'content'. Wijs de map van het project aan met --map.");
            return ExitCode.Usage;
        }

        var outdated = JsonSchemas.All().Where(schema => !IsCurrent(Path.Combine(folder.FullName, schema.Path), schema.Text)).ToList();
        foreach (var (path, text) in outdated)
        {
            if (!isCheck && !OutputFile.TryWrite(new FileInfo(Path.Combine(folder.FullName, path)), file => Write(file, text)))
            {
                return ExitCode.Usage;
            }

            Console.Out.WriteLine(isCheck ? $"{path}: verouderd. Geef de opdracht 'schema'." : $"{path}: geschreven.");
        }

        Console.Out.WriteLine(outdated.Count == 0 ? "De schema's zijn actueel." : $"{outdated.Count} schema's {(isCheck ? "zijn verouderd" : "geschreven")}.");
        return isCheck && outdated.Count > 0 ? ExitCode.Fault : ExitCode.Done;
    }

    private static void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private static bool IsCurrent(string path, string text) => File.Exists(path) && string.Equals(File.ReadAllText(path), text, StringComparison.Ordinal);
}
