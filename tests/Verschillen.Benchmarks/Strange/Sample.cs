using System.Text;

namespace Verschillen.Benchmarks.Strange;

/// <summary>A good request, to be damaged.</summary>
/// <param name="Method">GET or POST.</param>
/// <param name="Address">The address, from the root of the server.</param>
/// <param name="Type">The media type of the body; empty for a request without one.</param>
/// <param name="Body">The body; empty for none.</param>
/// <param name="Credential">What goes in the Authorization header; empty for none.</param>
internal sealed record Sample(HttpMethod Method, string Address, string Type, byte[] Body, string Credential)
{
    private const string Safe = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/?&=._-~";

    public static Sample Get(string address, string credential = "") => new(HttpMethod.Get, address, "", [], credential);

    public static Sample Post(string address, string type, byte[] body, string credential = "") => new(HttpMethod.Post, address, type, body, credential);

    public static Sample Form(string address, string body) => Post(address, "application/x-www-form-urlencoded", Encoding.UTF8.GetBytes(body));

    public static Sample Json(string address, string body, string credential = "") => Post(address, "application/json", Encoding.UTF8.GetBytes(body), credential);

    /// <summary>The request with some of its bytes dropped, doubled, replaced or put in between; of the address when it has no body.</summary>
    public Sample Damaged(Random random) =>
        Body.Length > 0 && random.Next(8) > 0
            ? this with { Body = Damage.Of(random, Body) }
            : this with { Address = Sent(Damage.Of(random, Encoding.UTF8.GetBytes(Address))) };

    public HttpRequestMessage ToRequest()
    {
        var request = new HttpRequestMessage(Method, new Uri(Address, UriKind.Relative));
        if (Type.Length > 0)
        {
            request.Content = new ByteArrayContent(Body);
            request.Content.Headers.TryAddWithoutValidation("Content-Type", Type);
        }

        if (Credential.Length > 0)
        {
            request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {Credential}");
        }

        return request;
    }

    public override string ToString() => $"{Method} {Address} {Convert.ToHexString(Body)}";

    /// <summary>An address that can be sent: it begins with one slash, and what is not of an address is escaped.</summary>
    private static string Sent(byte[] address)
    {
        var text = new StringBuilder("/");
        foreach (var one in address)
        {
            text.Append(Safe.Contains((char)one, StringComparison.Ordinal) ? ((char)one).ToString() : $"%{one:X2}");
        }

        return $"/{text.ToString().TrimStart('/')}";
    }
}
