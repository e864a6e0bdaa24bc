using System.CommandLine;
using Verschillen.Content;

namespace Verschillen.Tool;

/// <summary>Keeps what the chat learns from the examples, so that it starts sooner (leer). The build of the server calls it.</summary>
internal static class LearnCommand
{
    public static Command Create()
    {
        var (folder, output) = (SharedOptions.Folder(), new Option<FileInfo>("--uit") { Description = "Het bestand waarin het geleerde komt.", Required = true });
        var command = new Command("leer", "Leer van de voorbeelden en bewaar het. De chat start dan sneller. Met andere inhoud leert hij bij de start zelf opnieuw.") { output, folder };
        command.SetAction(parsed => CatalogueReading.With(parsed.GetValue(folder)!, catalogue => Learn(catalogue, parsed.GetValue(output)!)));
        return command;
    }

    private static int Learn(Catalogue catalogue, FileInfo output) =>
        OutputFile.TryWrite(output, path => TrainedModelsFile.Write(path, catalogue.LexiconHash, LearnedReader.Of(catalogue).Trained)) ? ExitCode.Done : ExitCode.Usage;
}
