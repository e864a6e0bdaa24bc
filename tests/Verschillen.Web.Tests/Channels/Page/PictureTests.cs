using System.Text.RegularExpressions;

namespace Verschillen.Web.Tests.Channels.Page;

public sealed partial class PictureTests
{
    private static readonly string Folder = Path.Combine(Server.Root, "src", "Verschillen.Web", "wwwroot");

    private static readonly string Styles = File.ReadAllText(Path.Combine(Folder, "plaatjes.css"));

    [Fact]
    public void Every_topic_has_a_picture() => Assert.Empty(
        Directory.EnumerateFiles(Path.Combine(Server.Root, "content", "onderwerpen"), "*.yml")
            .Select(Path.GetFileNameWithoutExtension)
            .Where(topic => !Styles.Contains($"[data-plaatje=\"{topic}\"]", StringComparison.Ordinal)));

    [Fact]
    public void Every_picture_is_used_and_every_one_used_is_there() => Assert.Equal(
        Directory.EnumerateFiles(Path.Combine(Folder, "plaatjes")).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal),
        Address().Matches(Styles).Select(match => match.Groups["file"].Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [GeneratedRegex("url\\(\"plaatjes/(?<file>[^\"]+)\"\\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}
