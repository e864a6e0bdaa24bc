using System.Net;

namespace Verschillen.Web.Tests.Channels.Intake;

[Collection(OneServer.Name)]
public sealed class IntakeTests(Server server)
{
    private readonly Walk _walk = new(server);

    [Fact]
    public async Task Three_steps_lead_to_everything_together()
    {
        var page = await _walk.FinishAsync();
        if (Environment.GetEnvironmentVariable("DUMP") is { } d) { await File.WriteAllTextAsync(d, page.Html); }

        Assert.Equal((HttpStatusCode.OK, "Alles bij elkaar"), (page.Status, page.Text("h1")));
        Assert.All(
            ["In één oogopslag", "Uw plan", "Wie belt u, en wat zegt u?", "Gehandicaptenparkeerkaart", "Hulpmiddelen", "Wat weten wij niet?"],
            part => Assert.Contains(part, page.Text(".uitslag"), StringComparison.Ordinal));
    }
}
