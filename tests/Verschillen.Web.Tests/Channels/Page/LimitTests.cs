using System.Net;

namespace Verschillen.Web.Tests.Channels.Page;

public sealed class LimitTests : IDisposable
{
    private const int Allowed = 3; // messages in a minute

    private readonly Server _server = new(("Page:MessagesPerMinute", "3"), ("Page:ViewsPerMinute", "5"), ("Proxy:Trusted:0", "127.0.0.1"));

    [Fact]
    public async Task One_message_too_many_in_a_minute_is_refused_and_stays_in_the_field_with_where_the_conversation_was()
    {
        var visit = await SendAllowedAsync();

        var refused = await visit.TypeAsync("Mijn lange vraag");

        Assert.Equal((HttpStatusCode.TooManyRequests, "Er komen te veel berichten", "Mijn lange vraag"), (refused.Status, refused.Heading, refused.Draft));
        Assert.Contains("Uw tekst staat nog in het veld.", refused.Answer, StringComparison.Ordinal);
        Assert.Equal(60, refused.Response.Headers.RetryAfter?.Delta?.TotalSeconds);
        Assert.Equal(visit.State, refused.State);
        ComeFromElsewhere();
        Assert.Equal(visit.AnswersSoFar, (await refused.PressAsync("Herhaal uw antwoord")).AnswersSoFar);
    }

    [Fact]
    public async Task A_button_that_was_pressed_too_soon_can_be_pressed_again()
    {
        var visit = await SendAllowedAsync();

        var refused = await visit.PressAsync("Gehandicaptenparkeerkaart", "En nog wat");

        Assert.Equal(["Gehandicaptenparkeerkaart", "Herhaal uw antwoord"], refused.Choices);
        Assert.Equal("En nog wat", refused.Draft);
        ComeFromElsewhere();
        Assert.Contains("Onderwerp: Gehandicaptenparkeerkaart", (await refused.PressAsync("Gehandicaptenparkeerkaart")).AnswersSoFar);
    }

    [Fact]
    public async Task Who_would_change_an_answer_too_soon_can_still_change_it_and_is_not_told_of_text()
    {
        var visit = await SendAllowedAsync();

        var refused = await visit.ChangeAsync("van");

        Assert.Equal(["Iets veranderen", "Herhaal uw antwoord"], refused.Choices);
        Assert.DoesNotContain("Uw tekst", refused.Answer, StringComparison.Ordinal);
        ComeFromElsewhere();
        Assert.Contains("Van: Dalfsen", (await refused.PressAsync("Iets veranderen")).Choices);
    }

    [Fact]
    public async Task What_is_refused_is_not_opened()
    {
        await SendAllowedAsync();

        var refused = await Visit.SendAsync(_server.Browser, ("stand", "<kapot>"), ("tekst", "Zwolle"));

        Assert.Equal((HttpStatusCode.TooManyRequests, "<kapot>", ""), (refused.Status, refused.State, string.Concat(refused.AnswersSoFar)));
    }

    [Fact]
    public async Task Who_opens_the_page_often_can_still_send_a_message()
    {
        for (var page = 0; page < 6; page++)
        {
            await Visit.OpenAsync(_server.Browser);
        }

        Assert.Equal(HttpStatusCode.OK, (await SendAllowedAsync()).Status);
    }

    [Fact]
    public async Task One_page_too_many_in_a_minute_is_refused_with_a_page()
    {
        for (var page = 0; page < 5; page++)
        {
            Assert.Equal(HttpStatusCode.OK, (await Visit.OpenAsync(_server.Browser)).Status);
        }

        var refused = await Visit.OpenAsync(_server.Browser);

        Assert.Equal((HttpStatusCode.TooManyRequests, "De pagina is te vaak geopend"), (refused.Status, refused.Heading));
    }

    [Fact]
    public async Task A_page_that_opens_with_a_question_counts_as_a_message()
    {
        for (var message = 0; message < Allowed; message++)
        {
            Assert.Equal(HttpStatusCode.OK, (await _server.Browser.GetAsync("/?naar=Zwolle")).StatusCode);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, (await _server.Browser.GetAsync("/?naar=Zwolle")).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await Visit.SendAsync(_server.Browser, ("tekst", "Hallo"))).Status);
        Assert.Equal(HttpStatusCode.OK, (await Visit.OpenAsync(_server.Browser)).Status);
    }

    [Fact]
    public async Task The_health_of_a_busy_server_can_still_be_asked()
    {
        for (var page = 0; page < 6; page++)
        {
            await Visit.OpenAsync(_server.Browser);
        }

        Assert.Equal("klaar", await _server.Browser.GetStringAsync("/health/ready"));
    }

    public void Dispose() => _server.Dispose();

    private async Task<Visit> SendAllowedAsync()
    {
        var visit = await Visit.SendAsync(_server.Browser, ("tekst", "Ik verhuis op 1 maart 2027 naar Zwolle"));
        for (var message = 1; message < Allowed; message++)
        {
            visit = await visit.TypeAsync("Dalfsen");
        }

        return visit;
    }

    /// <summary>What the passing of a minute does too.</summary>
    private void ComeFromElsewhere() => _server.Browser.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");
}
