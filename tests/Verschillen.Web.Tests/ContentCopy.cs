namespace Verschillen.Web.Tests;

/// <summary>A copy of the content in a folder of its own, to change.</summary>
internal static class ContentCopy
{
    /// <param name="folder">Where content/ and dialogs/ come.</param>
    /// <param name="examples">How many lines are kept of each file of examples, so that learning them takes little; null, the default, for all.</param>
    public static void Make(string folder, int? examples = null)
    {
        foreach (var file in ((string[])["content", "dialogs"]).SelectMany(name => Directory.EnumerateFiles(Path.Combine(Server.Root, name), "*", SearchOption.AllDirectories)))
        {
            var path = Path.GetRelativePath(Server.Root, file);
            var copy = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            if (examples is { } count && path.StartsWith(Path.Combine("dialogs", "voorbeelden"), StringComparison.Ordinal))
            {
                File.WriteAllLines(copy, File.ReadLines(file).Take(count));
            }
            else
            {
                File.Copy(file, copy);
            }
        }
    }
}
