using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Verschillen.Web.Tests;

/// <summary>Starts the program as its own process.</summary>
public sealed class StartTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("verschillen-start-");

    [Fact]
    public async Task With_faulty_content_and_settings_the_program_tells_everything_and_does_not_start()
    {
        var dialogs = Directory.CreateDirectory(Path.Combine(_folder.FullName, "dialogs"));
        await File.WriteAllTextAsync(Path.Combine(dialogs.FullName, "_gesprek.yml"), "vragen: [onzin");

        var (code, told) = await StartAsync("--Page:StateHours=0");

        Assert.Equal(1, code);
        Assert.StartsWith("De chat start niet.", told, StringComparison.Ordinal);
        Assert.Contains("Instelling Page:StateHours is \"0\".", told, StringComparison.Ordinal);
        Assert.Contains("dialogs/_gesprek.yml:2: Een rechte haak", told, StringComparison.Ordinal);
        Assert.Contains("content/organisaties.yml: Het bestand ontbreekt.", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_folder_for_its_keys_the_program_does_not_start()
    {
        var file = Path.Combine(_folder.FullName, "bestand");
        await File.WriteAllTextAsync(file, "");

        var (code, told) = await StartAsync($"--Content:Folder={Server.Root}", $"--Keys:Folder={Path.Combine(file, "keys")}");

        Assert.Equal(1, code);
        Assert.Contains("De map voor de sleutels kan niet worden gemaakt, afgesloten, gelezen of beschreven", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_an_address_that_is_taken_the_program_tells_which_and_how_to_choose_another()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}";

        var (code, told) = await ServerProcess.EndAsync(_folder.FullName, [("urls", address)]);

        Assert.Equal(1, code);
        Assert.Contains($"Dit adres is al in gebruik: {address}. Kies een ander met de instelling Urls.", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled", told, StringComparison.Ordinal);
        Assert.DoesNotContain("BackgroundService", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\n \"Page\": { \"StateHours\": 12 }\n \"Urls\": \"x\"\n}", "op regel 3 of vlak erboven")]
    [InlineData("{ \"Urls\": \"x\", \"Urls\": \"y\" }", "een naam twee keer")]
    [InlineData("", "op regel 1")]
    public async Task With_a_file_of_settings_that_cannot_be_read_the_program_tells_which_and_where(string settings, string where)
    {
        var file = Path.Combine(_folder.FullName, "appsettings.json");
        await File.WriteAllTextAsync(file, settings);

        var (code, told) = await StartAsync();

        Assert.Equal(1, code);
        Assert.StartsWith($"De chat start niet. Het bestand {file} is niet te lezen.", told, StringComparison.Ordinal);
        Assert.Contains(where, told, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://127.0.0.1:0", "Op dit adres kan hij niet luisteren: https://127.0.0.1:0.")] // no certificate
    [InlineData("http://192.0.2.1:5080", "Op dit adres kan hij niet luisteren: http://192.0.2.1:5080.")] // RFC 5737: of no machine
    [InlineData("localhost:5080", "Instelling Urls is \"localhost:5080\".")]
    public async Task On_an_address_that_cannot_be_the_program_says_so_in_a_line(string address, string line)
    {
        var (code, told) = await ServerProcess.EndAsync(_folder.FullName, [("urls", address)]);

        Assert.Equal(1, code);
        Assert.Contains(line, told, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_log_level_that_does_not_exist_the_program_tells_which_there_are()
    {
        var (code, told) = await StartAsync("--Logging:LogLevel:Default=Informatie");

        Assert.Equal(1, code);
        Assert.Contains("Instelling Logging:LogLevel:Default is \"Informatie\". Kies: Trace,", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled", told, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_learned_when_the_program_was_built_is_of_its_content() =>
        Assert.NotNull(Server.Catalogue.Learned);

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<(int Code, string Told)> StartAsync(params IEnumerable<string> settings)
    {
        var program = typeof(Program).Assembly.Location;
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, $"--contentRoot={_folder.FullName}", "--urls=http://127.0.0.1:0", .. settings])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        patience.Token.Register(process.Kill);
        var told = await process.StandardError.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        return (process.ExitCode, told);
    }
}
