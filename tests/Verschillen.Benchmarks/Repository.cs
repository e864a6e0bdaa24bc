using Verschillen.Content;
using Verschillen.Dialogs;
using Verschillen.Understanding;

namespace Verschillen.Benchmarks;

/// <summary>The repository that this was built from, and what is read from it.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static DateOnly Today { get; } = new(2026, 11, 22);

    /// <exception cref="InvalidOperationException">The content has faults.</exception>
    public static Catalogue ReadContent() =>
        ContentFolder.Read(Root).Catalogue ?? throw new InvalidOperationException("The content has faults; run: dotnet run --project src/Verschillen.Tool -- controleer");

    /// <summary>What reads messages, with what the build learned.</summary>
    public static UtteranceReader ReaderOf(Catalogue catalogue) => new(catalogue.Lexicon, TrainedModelsFile.Of(catalogue.LexiconHash));

    public static Conversation ConversationOver(Catalogue catalogue) =>
        new(ReaderOf(catalogue), new DialogEngine(catalogue.Knowledge));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Verschillen.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds Verschillen.sln.");
    }
}
