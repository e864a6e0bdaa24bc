using System.Text;
using System.Text.Json;
using Verschillen.Benchmarks.Load;

namespace Verschillen.Benchmarks.Strange;

/// <summary>Good requests of every channel, as they are sent to a running server.</summary>
internal static class Samples
{
    public static async Task<IReadOnlyList<Sample>> OfAsync(Uri server)
    {
        await using var recorder = new PageConversation(Visitor.Number(0, server), new Latencies());
        var forms = (await recorder.RecordAsync()).Select(form => Encoding.UTF8.GetString(form)).ToList();
        using var client = new HttpClient { BaseAddress = server };
        var (conversation, token, _) = await DirectLineBeginning.OfAsync(client);
        return
        [
            .. forms.SelectMany(form => (Sample[])[Sample.Form("/gesprek", form), Sample.Form("/tekst", form), Sample.Form("/ingebed", form), Sample.Form("/samenvatting", form), Sample.Form("/intake", form)]),
            Sample.Form("/bewijs", "nummer=5F1E-Q6DZ-W2J0-098B-G703-RD20-0B"),
            Sample.Form("/intake", "stand=&van=Rotterdam&naar=Tubbergen&dag=1+maart+2027&onderwerp=gehandicaptenparkeerkaart"),
            Sample.Form("/bezoek", "plaats=Utrecht"),
            Sample.Form("/dekking", "gemeente=Zwolle"),
            Sample.Get("/?van=Zwolle&naar=Utrecht&onderwerp=gehandicaptenparkeerkaart"),
            Sample.Get("/dekking?gemeente=Zwolle"),
            Sample.Get("/bezoek?plaats=Utrecht"),
            Sample.Get("/page.js"),
            .. Messages.All.Select(message => Sample.Post(ConnectorConversation.Address, ConnectorConversation.Type, ConnectorConversation.BodyOf("proef", message))),
            Sample.Json($"{DirectLineBeginning.Base}/tokens/generate", """{"user":{"id":"dl_proef","name":"Proef"},"trustedOrigins":["https://a.example"]}""", DirectLineBeginning.Secret),
            Sample.Json($"{DirectLineBeginning.Base}/tokens/refresh", "", token),
            Sample.Json($"{DirectLineBeginning.Base}/conversations", "", DirectLineBeginning.Secret),
            .. Messages.All.Select(message => Sample.Json($"{DirectLineBeginning.Base}/conversations/{conversation}/activities", JsonSerializer.Serialize(new { type = "message", from = new { id = DirectLineBeginning.User }, text = message, channelData = new { clientActivityID = "a1" } }), token)),
            Sample.Get($"{DirectLineBeginning.Base}/conversations/{conversation}?watermark=1", token),
            Sample.Get($"{DirectLineBeginning.Base}/conversations/{conversation}/activities?watermark=1", token),
            Sample.Get($"{DirectLineBeginning.Base}/conversations/{conversation}/stream?t={token}&watermark=1"),
        ];
    }
}
