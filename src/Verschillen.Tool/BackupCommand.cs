using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using Verschillen.Content.Editions;

namespace Verschillen.Tool;

/// <summary>Makes a copy of the database with editions, and puts one back (reservekopie, zet-terug).</summary>
internal static class BackupCommand
{
    public static Command Make()
    {
        var (file, content, folder) = (File("Het bestand dat u maakt. Een oudere kopie met die naam wordt vervangen."), SharedOptions.Folder(), EditionFolder.Option());
        var command = new Command("reservekopie", "Maak een kopie van de database met uitgaven. De chat mag gewoon doorgaan.") { file, content, folder };
        command.SetAction(parsed => Run(() => $"Gemaakt: {parsed.GetValue(file)!.FullName}, met {EditionBackup.Make(EditionFolder.PathOf(parsed.GetValue(folder), parsed.GetValue(content)!), parsed.GetValue(file)!.FullName).Counted("uitgave", "uitgaven")}."));
        return command;
    }

    public static Command PutBack()
    {
        var (file, content, folder) = (File("De kopie."), SharedOptions.Folder(), EditionFolder.Option());
        var command = new Command("zet-terug", "Zet een kopie van de database met uitgaven terug. Wat er stond wordt vervangen.") { file, content, folder };
        command.SetAction(parsed => Run(() => PutBack(parsed.GetValue(file)!.FullName, EditionFolder.PathOf(parsed.GetValue(folder), parsed.GetValue(content)!))));
        return command;
    }

    /// <returns>What was done.</returns>
    /// <exception cref="EditionStoreException">It cannot be done.</exception>
    internal static string PutBack(string file, string place)
    {
        var isNew = !Directory.Exists(place);
        var (editions, quarantined) = EditionBackup.PutBack(file, place, TimeProvider.System.GetUtcNow());
        var made = isNew ? "Let op: die map was er nog niet en is nu gemaakt. Kijk of de chat haar gebruikt (Editions:Folder). " : "";
        var damaged = quarantined is null ? "" : $"De database die er stond was beschadigd en staat apart als {quarantined}. ";
        var owner = GiveToOwnerOf(place) ? "" : $"Geef de bestanden nu de eigenaar van de map, anders kan de chat er niet in schrijven: chown --no-dereference --reference \"{place}\" \"{place}\"/{SqliteEditionStore.FileName}*. ";
        return $"Teruggezet in {place}, met {editions.Counted("uitgave", "uitgaven")}. {made}{damaged}{owner}Start de chat opnieuw als hij 'geen bewijsnummers' meldde.";
    }

    /// <summary>Gives a database that root made to who owns its folder, under whose name the chat runs.</summary>
    /// <returns>Whether it has the right owner, as far as can be known.</returns>
    private static bool GiveToOwnerOf(string folder)
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
        {
            return true; // who is not root makes files of their own
        }

        try
        {
            // No other files and no links: who may write in the folder could have laid them there.
            var files = new[] { "", "-wal", "-shm" }.Select(ending => Path.Combine(folder, SqliteEditionStore.FileName + ending)).Where(System.IO.File.Exists);
            using var chown = Process.Start("chown", ["--no-dereference", "--reference", folder, .. files]);
            chown.WaitForExit();
            return chown.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false; // there is no such program
        }
    }

    private static Argument<FileInfo> File(string description) => new("bestand") { Description = description };

    private static int Run(Func<string> action)
    {
        try
        {
            Console.Out.WriteLine(action());
            return ExitCode.Done;
        }
        catch (EditionStoreException fault)
        {
            Console.Error.WriteLine(fault.Message);
            return ExitCode.Fault;
        }
    }
}
