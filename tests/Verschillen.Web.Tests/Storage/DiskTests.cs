using System.Diagnostics;
using System.Globalization;
using System.Runtime.Versioning;
using Verschillen.Web.Tests.Channels.Connector;
using Verschillen.Web.Tests.Channels.DirectLine;

namespace Verschillen.Web.Tests.Storage;

/// <summary>A disk that is full, or that may not be written: the page goes on, and who runs the server reads what is wrong.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class DiskTests : IDisposable
{
    private const string NoNumbers = "zonder bewijsnummers";
    private const string NoConversations = "gesprekken van Direct Line en de Connector kunnen nu niet worden bewaard";

    // A file may have this many kilobytes: room for keys, not for an edition nor for many turns. No rights are needed for that, as they are to mount a small
    // disk. The runtime would keep its own code in such a file, unless told otherwise.
    private static readonly string[] FullDisk = ["bash", "-c", "trap '' XFSZ; ulimit -S -f 400; DOTNET_EnableWriteXorExecute=0 exec \"$@\"", "bash"];

    // Root may write everywhere, unless it has given up that right.
    private static readonly string[] Unprivileged = Environment.IsPrivilegedProcess ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] : ["env"];

    private static readonly (string, string)[] Open =
    [
        ("DirectLine:Open", "true"), ("DirectLine:Secrets:0", DirectLineVisitor.Secret), ("Connector:Open", "true"), ("Conversations:MessagesPerMinute", "10000"), ("Content:CheckSeconds", "1"),
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("verschillen-schijf-");

    [Fact]
    public async Task On_a_full_disk_the_page_goes_on_and_with_room_everything_does()
    {
        using var server = await ServerProcess.StartAsync(_folder.FullName, FullDisk, Open);
        await Patience.UntilAsync(() => HealthAsync(server), health => health.Contains(NoNumbers, StringComparison.Ordinal));
        var client = await DirectLineVisitor.BeginAsync(server.Browser);

        var refused = await Patience.UntilAsync(() => client.SayAsync("Wat kost een gehandicaptenparkeerkaart in Dalfsen?"), answer => answer.Status != 200);
        var health = await HealthAsync(server);
        var page = await AskAsync(server);

        Assert.Equal((503, "ServiceUnavailable", TimeSpan.FromSeconds(5)), (refused.Status, refused.Code, refused.Headers.RetryAfter?.Delta));
        Assert.Contains(NoConversations, health, StringComparison.Ordinal);
        Assert.Contains("118,35 euro", page.Answer, StringComparison.Ordinal);
        Assert.Empty(page.Text("a.nummer"));
        Assert.Contains("uitgaven.db kan niet worden gebruikt: de schijf neemt niets aan", server.Log, StringComparison.Ordinal);
        Assert.Contains("gesprekken.db kan niet worden gebruikt: de schijf neemt niets aan", server.Log, StringComparison.Ordinal);

        using (var makeRoom = Process.Start("prlimit", ["--pid", server.Id.ToString(CultureInfo.InvariantCulture), "--fsize=unlimited"]))
        {
            await makeRoom.WaitForExitAsync();
        }

        Assert.Equal(200, (await client.SayAsync("Wat kost een gehandicaptenparkeerkaart in Zwolle?")).Status);
        await Patience.UntilAsync(() => HealthAsync(server), told => told == "klaar");
        Assert.NotEmpty((await AskAsync(server)).Text("a.nummer"));
    }

    [Fact]
    public async Task On_a_disk_that_may_not_be_written_the_page_goes_on()
    {
        var data = Directory.CreateDirectory(Path.Combine(_folder.FullName, "vast"));
        (string, string)[] settings = [("Editions:Folder", data.FullName), ("Conversations:Folder", data.FullName), .. Open];
        using (var before = await ServerProcess.StartAsync(_folder.FullName, settings))
        {
            await DirectLineVisitor.BeginAsync(before.Browser);
            Assert.NotEmpty((await AskAsync(before)).Text("a.nummer"));
            Assert.Equal(0, await before.StopAsync());
        }

        Array.ForEach(data.GetFiles(), file => file.UnixFileMode = UnixFileMode.UserRead);
        data.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserExecute;
        using var server = await ServerProcess.StartAsync(_folder.FullName, Unprivileged, settings);
        var page = await AskAsync(server);
        var (status, _) = await new Emulator(server.Browser).PostAsync(Emulator.Message("Hallo"));
        var health = await HealthAsync(server);

        Assert.Contains("118,35 euro", page.Answer, StringComparison.Ordinal);
        Assert.Equal(503, status);
        Assert.Contains(NoConversations, health, StringComparison.Ordinal);
        Assert.Contains("gesprekken.db kan niet worden gebruikt: er mag niet in worden geschreven", server.Log, StringComparison.Ordinal);
        Assert.Contains(NoNumbers, health, StringComparison.Ordinal);
        data.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    }

    [Fact]
    public async Task With_content_that_may_not_be_read_the_program_says_so_and_does_not_start()
    {
        var content = Path.Combine(_folder.FullName, "inhoud");
        var locked = Directory.CreateDirectory(Path.Combine(content, "content", "gemeenten"));
        locked.UnixFileMode = UnixFileMode.None;

        var (code, told) = await ServerProcess.EndAsync(_folder.FullName, Unprivileged, [("Content:Folder", content)]);
        locked.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

        Assert.Equal(1, code);
        Assert.Contains("De chat start niet. Aantal fouten: 1.", told, StringComparison.Ordinal);
        Assert.Contains("kan niet worden gelezen", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled", told, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static async Task<Visit> AskAsync(ServerProcess server) => await (await Visit.OpenAsync(server.Browser)).TypeAsync("Wat kost een gehandicaptenparkeerkaart in Dalfsen?");

    private static Task<string> HealthAsync(ServerProcess server) => server.Browser.GetStringAsync("/health/ready");
}
