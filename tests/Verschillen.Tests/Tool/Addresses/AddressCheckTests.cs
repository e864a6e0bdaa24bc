using System.Net;
using System.Text;
using Verschillen.Content;
using Verschillen.Domain.Rules;
using Verschillen.Tool.Addresses;

namespace Verschillen.Tests.Tool.Addresses;

/// <summary>Against a server on this machine; nothing goes out.</summary>
public sealed class AddressCheckTests : IDisposable
{
    private readonly HttpListener _server = new();
    private readonly string _root;
    private int _busy;
    private int _mostAtOnce;

    public AddressCheckTests()
    {
        _root = $"http://127.0.0.1:{FreePort()}/";
        _server.Prefixes.Add(_root);
        _server.Start();
        _ = Task.Run(ServeAsync);
    }

    public void Dispose() => _server.Close();

    [Theory]
    [InlineData("prijs", null)]
    [InlineData("andere-prijs", AddressProblemKind.FigureGone)]
    [InlineData("in-script", AddressProblemKind.FigureGone)]
    [InlineData("weg", AddressProblemKind.Dead)]
    [InlineData("stuk", AddressProblemKind.Dead)]
    [InlineData("verboden", AddressProblemKind.CannotTell)]
    [InlineData("pdf", AddressProblemKind.CannotTell)]
    [InlineData("verhuisd", AddressProblemKind.Moved)]
    [InlineData("even-elders", null)]
    [InlineData("rondje", AddressProblemKind.Dead)]
    [InlineData("traag", AddressProblemKind.Dead)]
    [InlineData("vreemde-tekens", AddressProblemKind.CannotTell)]
    [InlineData("kapot-ingepakt", AddressProblemKind.CannotTell)]
    [InlineData("geen-einde", AddressProblemKind.CannotTell)]
    [InlineData("naar-ftp", AddressProblemKind.CannotTell)]
    [InlineData("naar-nergens", AddressProblemKind.CannotTell)]
    public async Task A_page_is_judged_by_what_it_is_today(string page, object? kind)
    {
        var problems = await RunAsync(Cited(page));

        Assert.Equal(kind, problems.SingleOrDefault()?.Kind);
    }

    [Fact]
    public async Task A_site_that_is_not_there_is_dead()
    {
        var gone = Cited("prijs") with { Source = new Source("t", "u", new Uri($"http://127.0.0.1:{FreePort()}/"), Date: null) };

        Assert.Equal(AddressProblemKind.Dead, Assert.Single(await RunAsync(gone)).Kind);
    }

    [Fact]
    public async Task A_problem_names_file_line_and_address() =>
        Assert.StartsWith("content/gemeenten/gm9001-voorbeeldstad.yml:7: De pagina is er niet meer (404).", Assert.Single(await RunAsync(Cited("weg"))).ToString(), StringComparison.Ordinal);

    [Fact]
    public async Task A_site_is_asked_one_page_at_a_time()
    {
        await RunAsync([.. Enumerable.Range(0, 6).Select(number => Cited($"prijs?{number}"))]);

        Assert.Equal(1, _mostAtOnce);
    }

    [Theory]
    [InlineData("44.70", "Het kost € 44,70 per kaart.", true)]
    [InlineData("44.70", "Het kost 44.7.", true)]
    [InlineData("44.70", "Het kost 144,70.", false)]
    [InlineData("106", "Het kost € 106,-.", true)]
    [InlineData("106", "Het kost 106 euro.", true)]
    [InlineData("106", "Het kost 106,50.", false)]
    [InlineData("106", "Bel 1061234.", false)]
    [InlineData("1500", "Hoogstens 1.500 euro.", true)]
    [InlineData("1500", "Hoogstens 1\u00A0500 euro.", true)]
    [InlineData("1250000", "Samen 1.250.000 euro.", true)]
    [InlineData("1250000.50", "Samen 1 250 000,50 euro.", true)]
    [InlineData("1250000", "Samen 1.250.001 euro.", false)]
    [InlineData("0.172", "U betaalt 0,172 euro.", true)]
    [InlineData("0.172", "U betaalt 0,17 euro.", false)]
    [InlineData("0.17", "U betaalt 0,172 euro.", false)]
    [InlineData("0.05", "U betaalt 0,05 euro.", true)]
    [InlineData("0", "De kaart is gratis.", true)]
    public void A_figure_is_found_however_it_is_written(string figure, string text, bool isThere) =>
        Assert.Equal(isThere, FigureOnPage.Bears(text, decimal.Parse(figure, System.Globalization.CultureInfo.InvariantCulture)));

    private static int FreePort()
    {
        using var socket = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }

    private static async Task<IReadOnlyList<AddressProblem>> RunAsync(params IReadOnlyList<CitedSource> sources)
    {
        using var client = AddressCheck.Client();
        return await new AddressCheck(client, pause: TimeSpan.Zero, patience: TimeSpan.FromSeconds(2)).RunAsync(sources);
    }

    private CitedSource Cited(string page) =>
        new("content/gemeenten/gm9001-voorbeeldstad.yml", 7, new Source("t", "u", new Uri(_root + page), Date: null), [44.70m]);

    private async Task ServeAsync()
    {
        while (_server.IsListening)
        {
            var context = await _server.GetContextAsync();
            _ = Task.Run(() => AnswerAsync(context));
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        _mostAtOnce = Math.Max(_mostAtOnce, Interlocked.Increment(ref _busy));
        var (status, body) = context.Request.Url!.AbsolutePath switch
        {
            "/prijs" => (200, "<p>De kaart kost &euro;&nbsp;44,70.</p>"),
            "/andere-prijs" => (200, "<p>De kaart kost 46,10 euro.</p>"),
            "/in-script" => (200, "<script>var oud = 44.70;</script><p>De kaart kost 46,10 euro.</p>"),
            "/pdf" => (200, "%PDF"),
            "/stuk" => (500, ""),
            "/verboden" => (403, ""),
            "/verhuisd" => (301, "/prijs"),
            "/even-elders" => (302, "/prijs"),
            "/rondje" => (302, "/rondje"),
            "/traag" => (200, "traag"),
            "/vreemde-tekens" => (200, "<p>44,70</p>"),
            "/kapot-ingepakt" => (200, "<p>44,70</p>"),
            "/geen-einde" => (200, string.Concat(Enumerable.Repeat("<script>", 400_000))),
            "/naar-ftp" => (301, "ftp://voorbeeldstad.nl/prijs"),
            "/naar-nergens" => (301, "//voorbeeldstad.nl:99999/prijs"),
            _ => (404, ""),
        };
        await Task.Delay(body == "traag" ? 5_000 : 20);
        Interlocked.Decrement(ref _busy);
        context.Response.StatusCode = status;
        context.Response.ContentType = body == "%PDF" ? "application/pdf" : context.Request.Url.AbsolutePath is "/vreemde-tekens" ? "text/html; charset=onzin" : "text/html; charset=utf-8";
        if (context.Request.Url.AbsolutePath is "/kapot-ingepakt")
        {
            context.Response.AddHeader("Content-Encoding", "gzip");
        }

        if (status is 301 or 302)
        {
            context.Response.RedirectLocation = body;
        }
        else
        {
            await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(body));
        }

        context.Response.Close();
    }
}
