using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.IdentityModel.Tokens;
using Verschillen.Web.Channels.Connector;
using Verschillen.Web.Configuration;

namespace Verschillen.Web.Tests.Channels.Connector;

/// <summary>With an app id only the Bot Connector may call, and answers go where its token says.</summary>
public sealed class ConnectorAccessTests : IDisposable
{
    private readonly StoppedClock _clock = new(new DateTimeOffset(2026, 11, 22, 11, 0, 0, TimeSpan.Zero));
    private readonly KeyServer _microsoft;
    private readonly Server _server;

    public ConnectorAccessTests()
    {
        _microsoft = new KeyServer(_clock);
        _server = Emulator.Open([.. _microsoft.Settings.Where(setting => setting.Key != "Connector:Open")]);
    }

    [Fact]
    public async Task A_good_token_is_let_in_and_the_keys_are_fetched_once()
    {
        Assert.Equal(200, await StatusAsync(_microsoft.Token()));
        Assert.Equal(200, await StatusAsync(_microsoft.Token()));

        Assert.Equal(1, _microsoft.KeysAsked);
    }

    [Fact]
    public async Task Who_went_away_waits_for_no_keys()
    {
        var release = new TaskCompletionSource();
        _microsoft.KeysHeld = release.Task;
        using var access = new ConnectorAccess(ConnectorSettings.Default with { AppId = KeyServer.AppId, Metadata = new Uri(_microsoft.Address + "config") }, _clock, NullLogger<ConnectorAccess>.Instance);
        var context = new DefaultHttpContext { RequestAborted = new CancellationToken(canceled: true) };
        context.Request.Headers.Authorization = "Bearer " + _microsoft.Token();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => access.AdmitAsync(context).WaitAsync(TimeSpan.FromSeconds(30)));
        release.SetResult();
    }

    [Fact]
    public async Task Any_other_token_is_refused()
    {
        var stranger = new SigningCredentials(KeyServer.NewKey(), SecurityAlgorithms.RsaSha256);
        var symmetric = new SigningCredentials(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(KeyServer.AppId + KeyServer.AppId)), SecurityAlgorithms.HmacSha256);
        var good = _microsoft.Token();
        var unsigned = $"{WebEncoders.Base64UrlEncode("""{"alg":"none","typ":"JWT"}"""u8)}.{good.Split('.')[1]}.";
        var cases = new (string Name, string Token, int Status)[]
        {
            ("issuer", _microsoft.Token(issuer: "https://anders.example"), 401),
            ("audience", _microsoft.Token(audience: "99999999-2222-3333-4444-555555555555"), 401),
            ("expired", _microsoft.Token(fromMinutes: -90, untilMinutes: -6), 401),
            ("future", _microsoft.Token(fromMinutes: 6), 401),
            ("signature", _microsoft.Token(credentials: stranger), 401),
            ("symmetric", _microsoft.Token(credentials: symmetric), 401),
            ("none", unsigned, 401),
            ("changed", good[..^4] + "AAAA", 401),
            ("nonsense", "onzin", 401),
            ("empty", "", 401),
            ("no serviceurl", _microsoft.Token(serviceUrl: null), 403),
            ("other serviceurl", _microsoft.Token(serviceUrl: "https://smba.trafficmanager.net/anders/"), 403),
        };

        foreach (var (name, token, status) in cases)
        {
            Assert.Equal((name, status), (name, await StatusAsync(token)));
        }
    }

    [Fact]
    public async Task A_key_that_speaks_for_other_channels_is_refused()
    {
        _microsoft.Endorsements = ["msteams"];

        Assert.Equal(403, await StatusAsync(_microsoft.Token()));
    }

    /// <summary>A token that names no key may be tried with all; which channels it speaks for is then not known.</summary>
    [Fact]
    public async Task A_key_of_which_is_not_known_for_which_channels_it_speaks_is_refused() =>
        Assert.Equal(403, await StatusAsync(_microsoft.Token(namesKey: false)));

    [Fact]
    public async Task A_new_key_is_taken_up_when_a_token_names_it()
    {
        Assert.Equal(200, await StatusAsync(_microsoft.Token()));
        _microsoft.Rotate();

        var patience = Stopwatch.StartNew();
        while (await StatusAsync(_microsoft.Token()) != 200)
        {
            Assert.True(patience.Elapsed < TimeSpan.FromMinutes(1), "The new key was not taken up.");
            await Task.Delay(50);
        }

        Assert.Equal(2, _microsoft.KeysAsked);
    }

    [Fact]
    public async Task An_answer_is_posted_to_the_service_with_a_login_of_our_own_that_is_kept_until_it_expires()
    {
        var emulator = new Emulator(_server, _microsoft.Token());
        var first = await emulator.PostAsync(Emulator.Message("Hallo", id: "vraag 1", serviceUrl: _microsoft.ServiceUrl, isExpected: false));
        await emulator.PostAsync(Emulator.Message("help", serviceUrl: _microsoft.ServiceUrl, isExpected: false));
        _server.Clock.Advance(TimeSpan.FromMinutes(55));
        _clock.Advance(TimeSpan.FromMinutes(55));
        await new Emulator(_server, _microsoft.Token()).PostAsync(Emulator.Message("help", serviceUrl: _microsoft.ServiceUrl, isExpected: false));

        Assert.Equal(200, first.Status);
        Assert.Equal(("/v3/conversations/c1/activities/vraag 1", "Bearer toegang-1", "message"), _microsoft.Posted.TryDequeue(out var posted) ? (posted.Path, posted.Credential, posted.Activity.GetProperty("type").GetString()) : default);
        Assert.Equal(["Bearer toegang-1", "Bearer toegang-2"], _microsoft.Posted.Select(one => one.Credential));
    }

    [Fact]
    public async Task An_answer_that_is_posted_comes_once_though_the_message_came_twice()
    {
        var emulator = new Emulator(_server, _microsoft.Token());
        var message = Emulator.Message("Hallo", id: "a", serviceUrl: _microsoft.ServiceUrl, isExpected: false);

        Assert.Equal((200, 200), ((await emulator.PostAsync(message)).Status, (await emulator.PostAsync(message)).Status));
        Assert.Single(_microsoft.Posted);
    }

    [Fact]
    public async Task A_login_that_is_refused_is_told_by_its_name_as_an_error_and_nothing_is_posted()
    {
        using var server = Emulator.Open([.. _microsoft.Settings.Where(setting => setting.Key is not ("Connector:Open" or "Connector:AppPassword")), ("Connector:AppPassword", "verlopen")]);

        var (status, _) = await new Emulator(server, _microsoft.Token()).PostAsync(Emulator.Message("Hallo", serviceUrl: _microsoft.ServiceUrl, isExpected: false));

        Assert.Equal((502, 0), (status, _microsoft.Posted.Count));
        Assert.Contains(server.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal) && line.Contains("niet inloggen bij 127.0.0.1 (status 401)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_the_secret_of_the_app_nothing_is_posted_and_answers_go_in_the_response_only()
    {
        using var server = Emulator.Open([.. _microsoft.Settings.Where(setting => setting.Key is not ("Connector:Open" or "Connector:AppPassword"))]);
        var emulator = new Emulator(server, _microsoft.Token());

        var posted = await PostAsync(emulator, "c1");
        var (asked, _) = await emulator.PostAsync(Emulator.Message("Hallo", serviceUrl: _microsoft.ServiceUrl));

        Assert.Equal((403, 200), (posted, asked));
        Assert.Empty(_microsoft.Posted);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"access_token":""}""")]
    [InlineData("""{"access_token":"a\nb"}""")]
    [InlineData("null")]
    [InlineData("\"onzin\"")]
    public async Task A_login_that_gives_no_token_is_told_once_as_an_error_and_nothing_is_posted(string given)
    {
        _microsoft.LoginGives = JsonElement.Parse(given);
        var emulator = new Emulator(_server, _microsoft.Token());

        var statuses = new[] { await PostAsync(emulator, "c1"), await PostAsync(emulator, "c2") };

        Assert.Equal([502, 502], statuses);
        Assert.Empty(_microsoft.Posted);
        Assert.Single(_server.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal) && line.Contains("niet inloggen bij 127.0.0.1", StringComparison.Ordinal));
        _microsoft.LoginGives = null;
        Assert.Equal(200, await PostAsync(emulator, "c3"));
    }

    [Fact]
    public async Task Answers_that_go_out_at_once_log_in_once()
    {
        var held = new TaskCompletionSource();
        _microsoft.LoginHeld = held.Task;
        var emulator = new Emulator(_server, _microsoft.Token());

        var posts = new[] { PostAsync(emulator, "c1"), PostAsync(emulator, "c2"), PostAsync(emulator, "c3") };
        await Patience.UntilAsync(() => Task.FromResult(_microsoft.Logins), logins => logins > 0);
        await Task.WhenAny([.. posts, Task.Delay(TimeSpan.FromMilliseconds(500))]);
        held.SetResult();

        Assert.All(await Task.WhenAll(posts), status => Assert.Equal(200, status));
        Assert.Equal(1, _microsoft.Logins);
    }

    [Fact]
    public async Task Who_hangs_up_is_no_login_that_fails()
    {
        using var log = new LogBook();
        using var logs = new LoggerFactory([log]);
        var settings = ConnectorSettings.Default with { AppId = "bot", AppPassword = "geheim" };
        using var login = new ServiceLogin(settings, _clock, logs.CreateLogger<ServiceLogin>());
        using var post = new ConnectorPost(settings, login, logs.CreateLogger<ConnectorPost>());

        Assert.False(await post.SendAsync(new Uri(_microsoft.ServiceUrl), new() { Conversation = new() { Id = "c1" } }, new CancellationToken(canceled: true)));
        Assert.DoesNotContain(log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public void The_login_is_that_of_the_tenant()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Connector:Tenant", "gemeente.onmicrosoft.com")]).Build();

        Assert.Equal("https://login.microsoftonline.com/gemeente.onmicrosoft.com/oauth2/v2.0/token", Settings.Read(configuration, Path.GetTempPath(), out var problems).Connector.Login.AbsoluteUri);
        Assert.Empty(problems);
    }

    [Fact]
    public async Task What_a_caller_says_of_its_traces_goes_to_nobody()
    {
        var (status, _) = await new Emulator(_server, _microsoft.Token()).PostAsync(Emulator.Message("Hallo", serviceUrl: _microsoft.ServiceUrl, isExpected: false), ("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"), ("tracestate", "x=krokodil"), ("baggage", "k=krokodil"));

        Assert.Equal(200, status);
        Assert.DoesNotContain(_microsoft.Headers, header => header is "traceparent" or "tracestate" or "baggage" or "Correlation-Context");
    }

    [Fact]
    public async Task When_the_service_takes_no_answer_it_is_told()
    {
        _microsoft.PostStatus = 500;

        var (status, body) = await new Emulator(_server, _microsoft.Token()).PostAsync(Emulator.Message("Hallo", serviceUrl: _microsoft.ServiceUrl, isExpected: false));

        Assert.Equal((502, "ServiceError"), (status, body.GetProperty("error").GetProperty("code").GetString()));
        Assert.Contains(_server.Log.Lines, line => line.Contains("niet aangenomen door 127.0.0.1: status 500", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_answer_that_could_not_be_posted_is_posted_once_when_the_message_comes_again()
    {
        var emulator = new Emulator(_server, _microsoft.Token());
        var message = Emulator.Message("Hallo", id: "a", serviceUrl: _microsoft.ServiceUrl, isExpected: false);
        _microsoft.PostStatus = 503;
        var lost = await emulator.PostAsync(message);
        _microsoft.PostStatus = 200;
        _microsoft.Posted.Clear();

        var again = await emulator.PostAsync(message);
        await emulator.PostAsync(message);

        Assert.Equal((502, 200), (lost.Status, again.Status));
        Assert.Single(_microsoft.Posted);
    }

    [Fact]
    public async Task Without_the_keys_of_Microsoft_who_calls_is_asked_to_come_back_and_the_log_says_why()
    {
        using var server = Emulator.Open(("Connector:AppId", KeyServer.AppId), ("Connector:Metadata", "http://127.0.0.1:1/x"));

        var (status, body) = await new Emulator(server, _microsoft.Token()).PostAsync(Emulator.Message("Hallo"));

        Assert.Equal((503, "ServiceUnavailable"), (status, body.GetProperty("error").GetProperty("code").GetString()));
        Assert.Contains(server.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal) && line.Contains("sleutels van de Bot Connector", StringComparison.Ordinal));
    }

    [Fact]
    public async Task That_there_are_no_keys_is_told_once_and_not_for_what_is_no_token()
    {
        using var server = Emulator.Open(("Connector:AppId", KeyServer.AppId), ("Connector:Metadata", "http://127.0.0.1:1/x"));

        Assert.Equal(401, (await new Emulator(server, "onzin").PostAsync(Emulator.Message("Hallo"))).Status);
        Assert.DoesNotContain(server.Log.Lines, IsOfKeys);
        await new Emulator(server, _microsoft.Token()).PostAsync(Emulator.Message("Hallo"));
        await new Emulator(server, _microsoft.Token()).PostAsync(Emulator.Message("Hallo"));
        Assert.Single(server.Log.Lines, IsOfKeys);

        static bool IsOfKeys(string line) => line.StartsWith("Error", StringComparison.Ordinal) && line.Contains("sleutels van de Bot Connector", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        _microsoft.PostStatus = 307;

        Assert.Equal(502, (await new Emulator(_server, _microsoft.Token()).PostAsync(Emulator.Message("Hallo", serviceUrl: _microsoft.ServiceUrl, isExpected: false))).Status);
    }

    public void Dispose()
    {
        _server.Dispose();
        _microsoft.Dispose();
    }

    /// <summary>Says something that is answered by posting back.</summary>
    private async Task<int> PostAsync(Emulator emulator, string conversation) =>
        (await emulator.PostAsync(Emulator.Message("Hallo", conversation, serviceUrl: _microsoft.ServiceUrl, isExpected: false))).Status;

    private async Task<int> StatusAsync(string token) => (await new Emulator(_server, token).PostAsync(Emulator.Message("Hallo", serviceUrl: _microsoft.ServiceUrl))).Status;
}
