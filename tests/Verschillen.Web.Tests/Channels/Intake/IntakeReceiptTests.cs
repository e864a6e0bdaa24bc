using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Verschillen.Dialogs.Intake;
using Verschillen.Dialogs.Replies;
using Verschillen.Understanding;
using Verschillen.Web.Channels.Page;
using Verschillen.Web.Serving;

namespace Verschillen.Web.Tests.Channels.Intake;

[Collection(OneServer.Name)]
public sealed class IntakeReceiptTests(Server server)
{
    private readonly Walk _walk = new(server);

    [Fact]
    public async Task The_number_gives_the_answers_back_on_another_server_with_the_same_content()
    {
        using var other = new Server();
        var page = await _walk.FinishAsync();

        var restored = await RestoreAsync(other, page.Text(".nummer"));

        Assert.Equal("Alles bij elkaar", restored.Text("h1"));
        Assert.Equal(page.Text(".antwoorden"), restored.Text(".antwoorden"));
        Assert.Equal(page.Text(".uitslag"), restored.Text(".uitslag"));
    }

    [Fact]
    public async Task Where_a_number_is_looked_up_the_same_is_shown_with_a_way_to_go_on()
    {
        var page = await _walk.FinishAsync();

        var shown = await Visit.SendAsync(server.Browser, "/bewijs", new FormUrlEncodedContent([KeyValuePair.Create("nummer", page.Text(".nummer"))]));

        Assert.All(["Uw plan", "Wie belt u, en wat zegt u?", "Wat weten wij niet?"], part => Assert.Contains(part, shown.Text(".antwoord"), StringComparison.Ordinal));
        Assert.Equal(page.Text(".nummer"), shown.Page.QuerySelector("form[action^='/intake'] input")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(12)]
    [InlineData(30)]
    public async Task A_number_with_a_changed_symbol_is_refused(int place)
    {
        var symbols = (await _walk.FinishAsync()).Text(".nummer").ToCharArray();
        symbols[place] = symbols[place] == '7' ? '8' : '7';

        var page = await RestoreAsync(server, new string(symbols));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("Dit nummer klopt niet", page.Text(".melding"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_of_the_chat_opens_in_the_intake_too()
    {
        var chat = await (await Visit.OpenAsync(server.Browser)).TypeAsync("Ik verhuis op 1 maart 2027 van Dalfsen naar De Ronde Venen en ik heb een gehandicaptenparkeerkaart. Wat verandert er?");

        var page = await RestoreAsync(server, chat.Text(".nummer"));

        Assert.Contains("Heeft u nu een eigen parkeerplek op kenteken?", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_number_of_an_edition_that_is_not_kept_here_gives_back_places_day_and_topics_and_says_so()
    {
        var page = await RestoreAsync(server, await NumberOfAnotherEditionAsync());

        Assert.Contains("De gegevens van toen hebben wij hier niet.", page.Text(".let-op"), StringComparison.Ordinal);
        Assert.NotEmpty(page.Page.QuerySelectorAll("input[type=radio]"));
    }

    /// <summary>The number that a server with other content gives to the same answers.</summary>
    private async Task<string> NumberOfAnotherEditionAsync()
    {
        var now = server.Services.GetRequiredService<ServedContent>().Now;
        var state = server.Services.GetRequiredService<StateSeal>().Open((await _walk.FinishAsync()).State)!;
        var other = Some.WithEdition(now.Knowledge, "0123456789ab");
        return new IntakeDesk(other, new Lazy<UtteranceReader>(new UtteranceReader(new Lexicon(other.Gazetteer, [], [], [], [], [])))).Result(state with { Edition = other.Edition }, isForSupporter: false, new DateOnly(2026, 11, 22)).Blocks.OfType<ReceiptLine>().Single().Number;
    }

    private static Task<Visit> RestoreAsync(Server there, string number) =>
        Visit.SendAsync(there.Browser, "/intake", new FormUrlEncodedContent([KeyValuePair.Create("nummer", number)]));
}
