using Microsoft.Extensions.DependencyInjection;
using Verschillen.Understanding;
using Verschillen.Web.Configuration;
using Verschillen.Web.Serving;

namespace Verschillen.Web.Tests.Serving;

/// <summary>A server that cannot read messages yet, for it still learns from the examples.</summary>
public sealed class LearningTests : IDisposable
{
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1); // in which an answer would have come that waits for nothing

    private readonly TaskCompletionSource _learnt = new();
    private readonly Server _server;

    public LearningTests() => _server = new Server(
        services => services.AddSingleton(provider => new ServedContent(Task.FromResult(
            ContentInUse.Of(
                Server.Catalogue,
                new Lazy<UtteranceReader>(() => Server.Reader),
                provider.GetRequiredService<Settings>(),
                provider.GetRequiredService<EditionKeeper>()) with { Waited = _learnt.Task }))),
        _ => { });

    [Theory]
    [InlineData("/?naar=Zwolle")]
    [InlineData("/?van=Gouda")]
    [InlineData("/?onderwerp=rolstoel")]
    [InlineData("/ingebed?naar=Zwolle")]
    [InlineData("/bezoek?plaats=Zwolle")]
    [InlineData("/dekking?gemeente=Zwolle")]
    public async Task An_address_that_asks_something_waits_as_a_message_does(string address)
    {
        var answer = _server.Browser.GetAsync(address);
        await Task.WhenAny(answer, Task.Delay(Moment));
        Assert.False(answer.IsCompleted, $"{address} did not wait.");

        _learnt.SetResult();

        Assert.True((await answer).IsSuccessStatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/?naar=")]
    [InlineData("/bezoek")]
    [InlineData("/dekking")]
    [InlineData("/intake?van=Gouda&naar=Zwolle")]
    [InlineData("/health/live")]
    public async Task What_asks_nothing_does_not_wait(string address) => Assert.True((await _server.Browser.GetAsync(address)).IsSuccessStatusCode);

    public void Dispose()
    {
        _learnt.TrySetResult();
        _server.Dispose();
    }
}
