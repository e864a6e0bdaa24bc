namespace Verschillen.Web.Tests.Serving;

/// <summary>Words that are replaced while the server runs.</summary>
public sealed class ReplacedWordsTests : IDisposable
{
    private const int ExamplesOfEach = 20; // so that learning takes seconds

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("verschillen-woorden-");
    private readonly Server _server;

    public ReplacedWordsTests()
    {
        ContentCopy.Make(_folder.FullName, ExamplesOfEach);
        _server = new Server(("Content:Folder", _folder.FullName), ("Content:CheckSeconds", "1"), ("Page:MessagesPerMinute", "100000"));
    }

    [Fact]
    public async Task A_new_word_is_learnt_and_understood_from_then_on()
    {
        var before = await AskAsync();
        var glossary = Path.Combine(_folder.FullName, "content", "begrippen.yml");
        var text = await File.ReadAllTextAsync(glossary);

        await File.WriteAllTextAsync(glossary, text.Replace("ook: [\"bestuurderspas\"", "ook: [\"chauffeursbewijs\", \"bestuurderspas\"", StringComparison.Ordinal));
        var after = await Patience.UntilAsync(AskAsync, visit => visit.Answer.Contains("mensen die zelf rijden", StringComparison.Ordinal), TimeSpan.FromMinutes(5));

        Assert.DoesNotContain("mensen die zelf rijden", before.Answer, StringComparison.Ordinal);
        Assert.Contains("bestuurderskaart", after.Answer, StringComparison.OrdinalIgnoreCase);
    }

    public void Dispose()
    {
        _server.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task<Visit> AskAsync() => await (await Visit.OpenAsync(_server.Browser)).TypeAsync("Wat is een chauffeursbewijs?");
}
