using System.CommandLine;
using System.Text;
using Verschillen.Content;
using Verschillen.Dialogs;
using Verschillen.Domain.Municipalities;

namespace Verschillen.Tool.FillingIn;

/// <summary>Makes a sheet for a municipality to fill in, and reads it back (invulblad).</summary>
internal static class FillInCommand
{
    public static Command Create()
    {
        var municipality = new Option<string?>("--gemeente") { Description = "De gemeente, met naam of code, om een blad voor te maken." };
        var target = new Option<FileInfo?>("--uit") { Description = "Waar het blad komt, als CSV voor een rekenblad." };
        var source = new Option<FileInfo?>("--lees") { Description = "Een ingevuld blad. Laat zien wat er in het bestand van de gemeente verandert." };
        var write = new Option<bool>("--schrijf") { Description = "Verander het bestand ook echt. Zonder: alleen laten zien." };
        var (folder, today) = (SharedOptions.Folder(), SharedOptions.Today());
        var command = new Command("invulblad", "Maak een blad dat een gemeente kan invullen (--gemeente en --uit), of lees het terug (--lees).") { municipality, target, source, write, today, folder };
        command.SetAction(parsed => (parsed.GetValue(municipality), parsed.GetValue(target), parsed.GetValue(source), parsed.GetValue(write)) switch
        {
            ({ } name, { } sheet, null, false) => CatalogueReading.With(parsed.GetValue(folder)!, catalogue => Make(catalogue.Knowledge, name, sheet)),
            (null, null, { } sheet, var isWritten) => CatalogueReading.With(parsed.GetValue(folder)!, catalogue => Read(catalogue.Knowledge, sheet, parsed.GetValue(folder)!, isWritten, parsed.GetValue(today))),
            _ => Usage("Geef '--gemeente NAAM --uit BESTAND' om een blad te maken, of '--lees BESTAND', met of zonder '--schrijf', om het terug te lezen."),
        });
        return command;
    }

    private static int Make(Knowledge knowledge, string name, FileInfo target) => knowledge.Gazetteer.Named(name) switch
    {
        [] => Usage($"Er is geen gemeente of plaats '{name}'."),
        [var code] => OutputFile.TryWrite(target, FillInSheet.Rows(knowledge, code)) ? Told($"{knowledge.Gazetteer[code].Name}: geschreven in {target.FullName}.") : ExitCode.Usage,
        var several => Usage($"'{name}' kan zijn: {string.Join(", ", several.Select(code => $"{knowledge.Gazetteer[code].Name} ({code})"))}. Noem de code."),
    };

    private static int Read(Knowledge knowledge, FileInfo sheet, DirectoryInfo folder, bool isWritten, DateOnly today)
    {
        if (TextOf(sheet) is not { } text)
        {
            return ExitCode.Usage;
        }

        var reader = new FillInReader(knowledge, today);
        var answers = reader.Read(text);
        if (reader.Faults.Count > 0)
        {
            return Faulty(sheet, reader.Faults);
        }

        if (answers.Count == 0 || reader.Municipality is not { } municipality)
        {
            return Told("Er is niets ingevuld. Er verandert niets.");
        }

        var path = PathOf(knowledge.Gazetteer[municipality], folder);
        if ((File.Exists(path) ? TextOf(new FileInfo(path)) : NewFile(municipality)) is not { } old)
        {
            return ExitCode.Usage;
        }

        var changed = Change(knowledge, municipality, answers, old);
        var faults = ChangedContent.Faults(folder, Path.GetRelativePath(folder.FullName, path).Replace('\\', '/'), changed, today);
        if (faults.Count > 0)
        {
            return Faulty(sheet, faults);
        }

        Console.Out.WriteLine(Path.GetRelativePath(folder.FullName, path));
        Console.Out.WriteLine(string.Join('\n', changed.Diff()));
        if (isWritten && !OutputFile.TryWrite(new FileInfo(path), file => File.WriteAllText(file, changed.ToString())))
        {
            return ExitCode.Usage;
        }

        return Told(isWritten ? $"{answers.Count.Counted("antwoord", "antwoorden")} geschreven. Lees na bij de bron en maak de status dan 'gecontroleerd'." : $"{answers.Count.Counted("antwoord", "antwoorden")}. Er is nog niets veranderd: geef '--schrijf' om dit te doen.");
    }

    private static ChangedText Change(Knowledge knowledge, MunicipalityCode municipality, IReadOnlyList<FilledIn> answers, string text)
    {
        var changed = new ChangedText(text);
        foreach (var answer in answers)
        {
            var known = knowledge.Rules.All
                .Where(rule => rule.Municipality == municipality && rule.Topic == answer.Topic && string.Equals(rule.AspectId, answer.Aspect.Id, StringComparison.Ordinal))
                .ToList();
            changed.Put(answer, known, $"Gemeente {knowledge.Gazetteer[municipality].Name}");
        }

        return changed;
    }

    private static string PathOf(Municipality municipality, DirectoryInfo folder) =>
        Path.Combine(folder.FullName, "content", "gemeenten", ContentFolder.FileNameOf(municipality));

    private static string NewFile(MunicipalityCode municipality) =>
        $"# yaml-language-server: $schema=../schema/gemeente.json\ngemeente: {municipality}\nbronnen:\nregels:\n";

    private static string? TextOf(FileInfo sheet)
    {
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(sheet.FullName)).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            Console.Error.WriteLine($"'{sheet.FullName}' is geen UTF-8. Kies in Excel bij Opslaan als: CSV UTF-8.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"Het bestand '{sheet.FullName}' kan niet worden gelezen. Kijk of het er is en of een ander programma het bezet houdt.");
        }

        return null;
    }

    private static int Faulty(FileInfo sheet, IReadOnlyList<string> faults)
    {
        foreach (var fault in faults)
        {
            Console.Error.WriteLine($"{sheet.Name}: {fault}");
        }

        Console.Error.WriteLine($"{faults.Count.Counted("fout", "fouten")}. Er is niets veranderd.");
        return ExitCode.Fault;
    }

    private static int Told(string text)
    {
        Console.Out.WriteLine(text);
        return ExitCode.Done;
    }

    private static int Usage(string text)
    {
        Console.Error.WriteLine(text);
        return ExitCode.Usage;
    }
}
