using Verschillen.Content.Files;

namespace Verschillen.Content.Schemas;

/// <summary>The first line of a YAML file, by which an editor finds its schema.</summary>
internal static class SchemaLine
{
    private const string Start = "# yaml-language-server: $schema=";

    /// <summary>Notes which files lack the line; a project without schemas needs none.</summary>
    public static void Check(ContentFiles files, string root)
    {
        if (!Directory.Exists(Path.Combine(root, FileKinds.Schemas)))
        {
            return;
        }

        foreach (var reading in files.Readings)
        {
            if (FileKinds.SchemaFor(reading.Journal.Path) is not { } schema || reading.Text.Length == 0)
            {
                continue;
            }

            var line = Start + RelativePath(reading.Journal.Path, schema);
            if (!reading.Text.StartsWith(line + "\n", StringComparison.Ordinal))
            {
                reading.Journal.HardToRead(1, "De regel ontbreekt waarmee een tekstverwerker weet wat er in dit bestand kan staan.", $"Zet op de eerste regel: {line}");
            }
        }
    }

    private static string RelativePath(string file, string schema) =>
        Path.GetRelativePath(Path.GetDirectoryName(file)!, schema).Replace(Path.DirectorySeparatorChar, '/');
}
