using Microsoft.Extensions.DependencyInjection;
using Verschillen.Content;
using Verschillen.Content.Editions;
using Verschillen.Web.Serving;

namespace Verschillen.Web.Tests.Serving;

/// <summary>Content that is replaced while the server runs.</summary>
public sealed class ReplacedContentTests : IDisposable
{
    private const string OldFee = "118.35";
    private const string NewFee = "131.75";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("verschillen-inhoud-");
    private readonly Server _server;

    public ReplacedContentTests()
    {
        ContentCopy.Make(_folder.FullName);
        _server = new Server(("Content:Folder", _folder.FullName), ("Content:CheckSeconds", "1"), ("Page:MessagesPerMinute", "100000"));
    }

    private string FeeFile => Directory.EnumerateFiles(Path.Combine(_folder.FullName, "content", "gemeenten"), "gm0148-*.yml").Single();

    private ContentInUse Now => _server.Services.GetRequiredService<ServedContent>().Now;

    [Fact]
    public async Task Sound_content_answers_from_then_on_and_an_answer_of_before_can_still_be_shown()
    {
        var before = await AskAsync();
        var learnt = await Now.Learnt;

        await ReplaceAsync(FeeFile, OldFee, NewFee);
        var after = await UntilAsync(AskAsync, answer => answer.Answer.Contains("131,75 euro", StringComparison.Ordinal));
        var receipt = await Visit.SendAsync(_server.Browser, "/bewijs", new FormUrlEncodedContent([KeyValuePair.Create("nummer", NumberIn(before))]));

        Assert.Contains("118,35 euro", before.Answer, StringComparison.Ordinal);
        Assert.DoesNotContain("118,35 euro", after.Answer, StringComparison.Ordinal);
        Assert.NotEqual(NumberIn(before), NumberIn(after));
        Assert.Contains("118,35 euro", receipt.Text("main"), StringComparison.Ordinal);
        Assert.Equal("klaar", await HealthAsync());
        Assert.Same(learnt.Trained, (await Now.Learnt).Trained);
    }

    [Fact]
    public async Task Faulty_content_is_refused_until_it_is_mended_and_the_old_goes_on()
    {
        await ReplaceAsync(FeeFile, OldFee, "onzin");
        await UntilAsync(HealthAsync, health => health.StartsWith("klaar, maar met oudere inhoud: de nieuwe heeft fouten (", StringComparison.Ordinal));
        var meanwhile = await AskAsync();
        await ReplaceAsync(FeeFile, "onzin", OldFee);
        await UntilAsync(HealthAsync, health => health == "klaar");

        Assert.Contains("118,35 euro", meanwhile.Answer, StringComparison.Ordinal);
        Assert.Contains(_server.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal) && line.Contains("met fouten start de chat niet", StringComparison.Ordinal) && line.Contains($"{Path.GetFileName(FeeFile)}:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_day_of_a_far_year_is_refused_and_the_old_goes_on()
    {
        var day = File.ReadLines(FeeFile).First(line => line.Contains("opgehaald: ", StringComparison.Ordinal)).Trim();

        await ReplaceAsync(FeeFile, day, "opgehaald: 9999-12-31");
        await UntilAsync(HealthAsync, health => health.StartsWith("klaar, maar met oudere inhoud", StringComparison.Ordinal));

        Assert.Contains("118,35 euro", (await AskAsync()).Answer, StringComparison.Ordinal);
        Assert.Contains(_server.Log.Lines, line => line.Contains("'opgehaald' is geen dag die bestaat: '9999-12-31'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_edition_that_answers_is_kept_again_when_a_copy_without_it_was_put_back()
    {
        var (live, other) = (Path.Combine(_server.KeyFolder, "uitgaven"), Path.Combine(_folder.FullName, "oud"));
        var edition = Now.Edition;
        await UntilAsync(() => Task.FromResult(SqliteEditionStore.Open(live).Holds(edition)), held => held);
        SqliteEditionStore.Open(other).Keep(new Edition(new string('a', 64)), [new EditionFile("content/a.yml", "a")], DateTimeOffset.UnixEpoch);
        EditionBackup.Make(other, Path.Combine(_folder.FullName, "kopie.db"));

        EditionBackup.PutBack(Path.Combine(_folder.FullName, "kopie.db"), live, DateTimeOffset.UnixEpoch);

        Assert.Equal(2, await UntilAsync(() => Task.FromResult(SqliteEditionStore.Open(live).Find("").Count), count => count > 1));
    }

    [Fact]
    public async Task An_edition_that_takes_long_to_keep_is_not_waited_for_again()
    {
        var waited = Now with { Kept = new TaskCompletionSource<IEditionStore?>().Task, Waited = Task.CompletedTask };
        using var content = new ServedContent(Task.FromResult(waited));

        await content.ReadyAsync(CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(5));
        Assert.Null(waited.Store);
    }

    [Fact]
    public async Task Nobody_waits_for_an_answer_that_nobody_asks_for_any_more_and_no_thread_does()
    {
        var never = new TaskCompletionSource<IEditionStore?>().Task;
        var waiting = Now with { Kept = never, Waited = never };
        using var content = new ServedContent(Task.FromResult(waiting));
        using var gone = new CancellationTokenSource();

        var ready = content.ReadyAsync(gone.Token);
        Assert.False(ready.IsCompleted);
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ready);
        Assert.Null(await Task.Run(() => waiting.Store).WaitAsync(TimeSpan.FromSeconds(5)));
    }

    [Fact]
    public async Task A_page_of_text_comes_goes_and_changes_with_the_content()
    {
        var pages = Path.Combine(_folder.FullName, "content", "paginas");
        await File.WriteAllTextAsync(Path.Combine(pages, "nieuws.md"), "# Nieuws\n\nEr is een nieuwe pagina.\n");
        var added = await UntilAsync(() => Visit.OpenAsync(_server.Browser, "/nieuws"), visit => visit.Text("h1") == "Nieuws");
        File.Delete(Path.Combine(pages, "nieuws.md"));
        await UntilAsync(() => Visit.OpenAsync(_server.Browser, "/nieuws"), visit => visit.Status == System.Net.HttpStatusCode.NotFound);

        Assert.Equal("Nieuws", added.Text("footer a[href='/nieuws']"));
    }

    public void Dispose()
    {
        _server.Dispose();
        _folder.Delete(recursive: true);
    }

    private static string NumberIn(Visit visit) => visit.Text("a.nummer");

    private static async Task ReplaceAsync(string file, string old, string with)
    {
        var text = await File.ReadAllTextAsync(file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(file, text.Replace(old, with, StringComparison.Ordinal));
    }

    private static Task<T> UntilAsync<T>(Func<Task<T>> look, Func<T, bool> isThere) => Patience.UntilAsync(look, isThere, TimeSpan.FromMinutes(5));

    private async Task<string> HealthAsync() => await (await _server.Browser.GetAsync("/health/ready")).Content.ReadAsStringAsync();

    private async Task<Visit> AskAsync() => await (await Visit.OpenAsync(_server.Browser)).TypeAsync("Wat kost een gehandicaptenparkeerkaart in Dalfsen?");
}
