using System.Net;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Verschillen.Web.Channels.Page;

namespace Verschillen.Web.Tests.Channels.Page;

[Collection(OneServer.Name)]
public sealed class StateTests(Server server)
{
    private const string Typed = "Ik verhuis van Dalfsen naar Zwolle";

    [Fact]
    public async Task A_state_of_more_than_a_day_ago_begins_a_new_conversation_and_keeps_the_text() =>
        await BeginsAgainAsync(SealedWith("{}", DateTimeOffset.UnixEpoch));

    [Theory]
    [InlineData("onzin")]
    [InlineData("CfDJ8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("é😀\u0000<>")]
    [InlineData("null")]
    public async Task A_made_up_state_begins_a_new_conversation_and_keeps_the_text(string state) => await BeginsAgainAsync(state);

    [Fact]
    public async Task A_state_that_was_cut_off_begins_a_new_conversation_and_keeps_the_text()
    {
        var state = (await Visit.OpenAsync(server.Browser)).State;

        await BeginsAgainAsync(state[..^4]);
    }

    [Fact]
    public async Task A_state_with_one_letter_changed_begins_a_new_conversation_and_keeps_the_text()
    {
        var state = (await Visit.OpenAsync(server.Browser)).State;

        await BeginsAgainAsync(string.Concat(state.AsSpan(0, 100), state[100] == 'A' ? "B" : "A", state.AsSpan(101)));
    }

    [Theory]
    [InlineData("""{"Answers":7}""")]
    [InlineData("""{"Goal":"Vliegen"}""")]
    [InlineData("""{"SetAside":["Geen Id"]}""")]
    [InlineData("null")]
    public async Task A_state_that_another_version_wrote_begins_a_new_conversation(string json) =>
        await BeginsAgainAsync(SealedWith(json, DateTimeOffset.MaxValue));

    [Fact]
    public async Task A_state_that_is_sent_again_continues_from_there()
    {
        var begin = await Visit.OpenAsync(server.Browser);
        var first = await begin.TypeAsync(Typed);

        var again = await begin.TypeAsync(Typed);

        Assert.Equal((HttpStatusCode.OK, first.Answer), (again.Status, again.Answer));
    }

    [Fact]
    public async Task A_form_without_state_begins_a_conversation()
    {
        var visit = await Visit.SendAsync(server.Browser, ("tekst", Typed));

        Assert.Equal((HttpStatusCode.OK, "Antwoord"), (visit.Status, visit.Heading));
    }

    [Fact]
    public async Task The_state_tells_nothing_to_who_reads_the_page()
    {
        var visit = await (await Visit.OpenAsync(server.Browser)).TypeAsync(Typed);

        var bytes = Encoding.Latin1.GetString(WebEncoders.Base64UrlDecode(visit.State));
        Assert.DoesNotContain("Answers", bytes, StringComparison.Ordinal);
        Assert.True(visit.State.Length < 2_000, $"{visit.State.Length} characters");
    }

    private async Task BeginsAgainAsync(string state)
    {
        var visit = await Visit.SendAsync(server.Browser, ("stand", state), ("tekst", Typed));

        Assert.Equal((HttpStatusCode.BadRequest, "Wij moeten opnieuw beginnen", Typed), (visit.Status, visit.Heading, visit.Draft));
        Assert.Contains("Ons gesprek was te lang stil", visit.Answer, StringComparison.Ordinal);
        Assert.NotEmpty(visit.Choices);
    }

    private string SealedWith(string json, DateTimeOffset until) => server.Services.GetRequiredService<IDataProtectionProvider>()
        .CreateProtector(StateSeal.Purpose).ToTimeLimitedDataProtector().Protect(json, until);
}
