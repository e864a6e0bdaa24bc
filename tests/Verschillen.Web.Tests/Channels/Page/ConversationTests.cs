using System.Net;

namespace Verschillen.Web.Tests.Channels.Page;

[Collection(OneServer.Name)]
public sealed class ConversationTests(Server server)
{
    [Fact]
    public async Task What_was_told_at_once_is_not_asked_again()
    {
        var visit = await (await Visit.OpenAsync(server.Browser)).TypeAsync(Talk.WholeQuestion);

        Assert.Equal(Talk.WholeQuestion, visit.Text(".gezegd bdi"));
        Assert.Equal(
            ["Van: Dalfsen", "Naar: De Ronde Venen", "Dag van verhuizen: 1 maart 2027"],
            visit.AnswersSoFar.Take(3));
    }

    [Fact]
    public async Task The_answer_tells_both_amounts_and_their_sources()
    {
        var visit = await (await Visit.OpenAsync(server.Browser)).TypeAsync(Talk.WholeQuestion);

        Assert.Contains("118,35 euro", visit.Answer, StringComparison.Ordinal);
        Assert.Contains("187,20 euro", visit.Answer, StringComparison.Ordinal);
        Assert.NotEmpty(visit.Page.QuerySelectorAll(".bronnen a[href^=http]"));
    }

    [Fact]
    public async Task A_pressed_choice_wins_over_the_field_and_the_text_stays_in_it()
    {
        var begin = await Visit.OpenAsync(server.Browser);

        var visit = await begin.PressAsync(begin.Choices[0], typed: "Ik heb een rolstoel");

        Assert.Equal((begin.Choices[0], "Ik heb een rolstoel"), (visit.Text(".gezegd bdi"), visit.Draft));
    }

    [Fact]
    public async Task A_text_that_says_the_same_as_the_pressed_choice_does_not_stay()
    {
        var begin = await Visit.OpenAsync(server.Browser);

        var visit = await begin.PressAsync(begin.Choices[0], typed: $" {begin.Choices[0].ToUpperInvariant()} ");

        Assert.Equal("", visit.Draft);
    }

    [Fact]
    public async Task An_answer_that_is_changed_is_asked_again_and_the_others_stay()
    {
        var visit = await (await Visit.OpenAsync(server.Browser)).TypeAsync(Talk.WholeQuestion);

        var changed = await visit.ChangeAsync("naar");

        Assert.Equal("Ik wil dit antwoord veranderen. Naar: De Ronde Venen", changed.Text(".gezegd bdi"));
        Assert.Contains("Naar welke gemeente verhuist u?", changed.Answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Naar: De Ronde Venen", changed.AnswersSoFar);
        Assert.Contains("Van: Dalfsen", changed.AnswersSoFar);
    }

    [Fact]
    public async Task An_address_can_carry_the_first_message()
    {
        var visit = await Visit.OpenAsync(server.Browser, "/?van=Dalfsen&naar=De+Ronde+Venen&onderwerp=gehandicaptenparkeerkaart");

        Assert.Equal("Ik verhuis van Dalfsen naar De Ronde Venen. Wat verandert er met gehandicaptenparkeerkaart?", visit.Text(".gezegd bdi"));
        Assert.Equal(["Van: Dalfsen", "Naar: De Ronde Venen"], visit.AnswersSoFar.Take(2));
    }

    [Theory]
    [InlineData("/?van=&naar=")]
    [InlineData("/?iets=anders")]
    [InlineData("/?van=%FF%00")]
    public async Task An_address_that_says_nothing_opens_the_greeting(string address)
    {
        var visit = await Visit.OpenAsync(server.Browser, address);

        Assert.True(visit.Status == HttpStatusCode.OK && visit.Heading is "Welkom" or "Antwoord", visit.Heading);
    }

    [Fact]
    public async Task A_name_in_the_address_that_is_too_long_to_be_one_is_left_out()
    {
        var visit = await Visit.OpenAsync(server.Browser, $"/?naar=Zwolle&van={new string('x', 100)}");

        Assert.Equal("Ik verhuis naar Zwolle.", visit.Text(".gezegd bdi"));
    }

    [Fact]
    public async Task After_stop_a_new_conversation_is_offered()
    {
        var visit = await (await Visit.OpenAsync(server.Browser)).TypeAsync("stop");

        Assert.Equal("Begin een nieuw gesprek", visit.Text(".einde a"));
    }

    [Fact]
    public async Task After_an_empty_message_the_question_stands_there_again()
    {
        var visit = await (await Visit.OpenAsync(server.Browser)).TypeAsync(Talk.WholeQuestion);

        var empty = await visit.TypeAsync("");

        Assert.Equal([visit.Text("#vraag"), .. visit.AnswersSoFar], [empty.Text("#vraag"), .. empty.AnswersSoFar]);
    }

    [Fact]
    public async Task Simple_words_stay_simple_and_ordinary_ones_are_offered()
    {
        var visit = await (await Visit.OpenAsync(server.Browser)).TypeAsync("Kunt u dat makkelijker zeggen?");

        var menu = visit.Page.QuerySelectorAll(".menu button").Select(button => button.TextContent).ToList();
        Assert.Contains("Gewone uitleg", menu);
        Assert.DoesNotContain("Kunt u dat makkelijker zeggen?", menu);
    }
}
