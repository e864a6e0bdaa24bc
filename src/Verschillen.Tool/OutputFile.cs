using System.Text;

namespace Verschillen.Tool;

/// <summary>Writes what a command makes.</summary>
internal static class OutputFile
{
    /// <summary>Writes a sheet that Excel opens: UTF-8 with a byte order mark.</summary>
    /// <returns>False when it cannot be written; that is then told.</returns>
    public static bool TryWrite(FileInfo file, IEnumerable<string> lines) =>
        TryWrite(file, path => File.WriteAllLines(path, lines, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)));

    /// <param name="file">The file to write.</param>
    /// <param name="write">Writes to a path.</param>
    /// <returns>False when it cannot be written; that is then told.</returns>
    public static bool TryWrite(FileInfo file, Action<string> write)
    {
        try
        {
            write(file.FullName);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"Het bestand '{file.FullName}' kan niet worden geschreven. Kijk of de map er is en of een ander programma het bezet houdt.");
            return false;
        }
    }
}
