using System.Text;

namespace Verschillen.Web.Tests.Channels.Intake;

/// <summary>A move within one municipality.</summary>
[Collection(OneServer.Name)]
public sealed class WithinTests(Server server)
{
    private static readonly string[] s_topics = ["gehandicaptenparkeerkaart", "hulpmiddelen", "wonen", "inschrijven", "leerlingenvervoer"];

    private readonly Walk _walk = new(server);

    [Fact]
    public async Task Nothing_is_asked_that_changes_nothing()
    {
        var page = await _walk.SendAsync(await _walk.OpenAsync(), ("van", "Ede"), ("naar", "Lunteren"), ("dag", "1 maart 2027"));
        page = await _walk.SendAsync(page, [.. s_topics.Select(topic => ("onderwerpen", topic))]);

        Assert.Equal("Alles bij elkaar", page.Text("h1"));
    }

    [Fact]
    public async Task What_a_step_for_now_depends_on_is_asked()
    {
        var page = await _walk.SendAsync(await _walk.OpenAsync(), ("van", "Ede"), ("naar", "Lunteren"), ("dag", "1 maart 2027"));
        page = await _walk.SendAsync(page, ("onderwerpen", "opvang-en-briefadres"), ("onderwerpen", "hulpmiddelen"));

        Assert.Equal(["antwoord-opvang-en-briefadres.situatie"], page.Page.QuerySelectorAll("input[type=radio]").Select(field => field.GetAttribute("name")!).Distinct());
    }

    [Fact]
    public async Task Who_is_too_late_to_pass_on_the_address_reads_so()
    {
        var page = await _walk.FinishAsync("Ede", "Lunteren", "1 oktober 2026", s_topics);

        Assert.Contains("Heeft u het nog niet doorgegeven? Doe het dan vandaag.", page.Text(".stappen > li.nu"), StringComparison.Ordinal);
        Assert.DoesNotContain("4 weken voor", page.Text(".uitslag"), StringComparison.Ordinal);
        Assert.DoesNotContain("Blijft u in dezelfde gemeente?", page.Text(".uitslag"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_day_to_pass_on_the_address_can_be_put_in_a_calendar()
    {
        var page = await _walk.FinishAsync("Ede", "Lunteren", "1 maart 2027", s_topics);

        var calendar = Encoding.UTF8.GetString(await (await _walk.SendAsync(page, ("vorm", "agenda"))).Response.Content.ReadAsByteArrayAsync());

        Assert.Single(calendar.Split("BEGIN:VEVENT")[1..]);
        Assert.Contains("Ik verhuis op 1 maart 2027 binnen Ede.", page.Text(".contacten"), StringComparison.Ordinal);
    }
}
