namespace Verschillen.Tests.HouseStyle;

/// <summary>The files of the repository that the tests were built from.</summary>
internal static class Repository
{
    private static readonly string[] NotOurs = [".git", "bin", "obj", "node_modules", "TestResults", "BenchmarkDotNet.Artifacts"];

    /// <summary>The folder that holds Verschillen.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>All files that people write, as paths from the root with forward slashes.</summary>
    public static IReadOnlyList<string> Files { get; } =
        [.. FilesIn(Root).Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>The C# files of the product, without tests.</summary>
    public static IReadOnlyList<string> Sources { get; } =
        [.. Files.Where(file => file.StartsWith("src/", StringComparison.Ordinal) && file.EndsWith(".cs", StringComparison.Ordinal))];

    public static string TextOf(string file) => File.ReadAllText(Path.Combine(Root, file));

    private static IEnumerable<string> FilesIn(string folder) =>
        Directory.EnumerateFiles(folder).Where(file => !NotOurs.Contains(Path.GetFileName(file), StringComparer.Ordinal)).Concat(Directory.EnumerateDirectories(folder)
            .Where(inner => !NotOurs.Contains(Path.GetFileName(inner), StringComparer.Ordinal))
            .SelectMany(FilesIn));

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
