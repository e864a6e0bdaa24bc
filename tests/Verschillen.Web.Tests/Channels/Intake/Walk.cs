
namespace Verschillen.Web.Tests.Channels.Intake;

/// <summary>Somebody who fills in the intake without script: presses a button and gets a page.</summary>
internal sealed class Walk(Server server)
{
    /// <summary>The four provisions of the example of this service: a move far away with much to arrange.</summary>
    public static readonly string[] Four = ["gehandicaptenparkeerkaart", "hulpmiddelen", "huishoudelijke-ondersteuning", "jobcoaching"];

    public Task<Visit> OpenAsync() => Visit.OpenAsync(server.Browser, "/intake");

    /// <summary>Sends the form of a page with what is filled in, and the hidden fields that it carries.</summary>
    public Task<Visit> SendAsync(Visit page, params (string Name, string Value)[] filled) => Visit.SendAsync(
        server.Browser,
        "/intake",
        new FormUrlEncodedContent(
        [
            .. page.Page.QuerySelectorAll("main form")[0].QuerySelectorAll("input[type=hidden]").Select(field => KeyValuePair.Create(field.GetAttribute("name")!, field.GetAttribute("value")!)),
            .. filled.Select(field => KeyValuePair.Create(field.Name, field.Value)),
        ]));

    /// <summary>From the first page to the result.</summary>
    public async Task<Visit> FinishAsync(string from = "Rotterdam", string to = "Tubbergen", string day = "1 maart 2027", IReadOnlyList<string>? topics = null)
    {
        var page = await SendAsync(await OpenAsync(), ("van", from), ("naar", to), ("dag", day));
        page = await SendAsync(page, [.. (topics ?? Four).Select(topic => ("onderwerpen", topic))]);
        while (page.Page.QuerySelector("input[name=stap][value=vragen]") is not null)
        {
            page = await SendAsync(page, [.. FirstAnswers(page)]);
        }

        return page;
    }

    /// <summary>The first choice of every question; nobody goes to live in care, for that leaves little to arrange.</summary>
    private static IEnumerable<(string Name, string Value)> FirstAnswers(Visit page) => page.Page.QuerySelectorAll("input[type=radio]")
        .GroupBy(field => field.GetAttribute("name")!)
        .Select(question => (question.Key, question.Key.EndsWith(".naar-instelling", StringComparison.Ordinal) ? "nee" : question.First().GetAttribute("value")!));
}
