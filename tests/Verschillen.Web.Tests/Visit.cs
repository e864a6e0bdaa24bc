using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Verschillen.Web.Tests;

/// <summary>One page as a visitor sees it, with what can be done on it.</summary>
internal sealed class Visit
{
    private readonly HttpClient _browser;

    private Visit(HttpClient browser, HttpResponseMessage response, string html)
    {
        _browser = browser;
        Response = response;
        Html = html;
        Page = new HtmlParser().ParseDocument(html);
    }

    public HttpResponseMessage Response { get; }

    public HttpStatusCode Status => Response.StatusCode;

    public string Html { get; }

    public IDocument Page { get; }

    /// <summary>The sealed state that the page carries.</summary>
    public string State => Field("stand");

    public string Heading => Text("#nieuwste");

    public string Answer => Text(".antwoord");

    /// <summary>What stands in the field.</summary>
    public string Draft => Page.QuerySelector("textarea")?.TextContent ?? Field("tekst");

    public IReadOnlyList<string> Choices => [.. Page.QuerySelectorAll(".keuzes button").Select(button => button.TextContent)];

    public IReadOnlyList<string> AnswersSoFar => [.. Page.QuerySelectorAll(".antwoorden li > span").Select(line => line.TextContent)];

    public static async Task<Visit> OpenAsync(HttpClient browser, string address = "/") => await ReadAsync(browser, await browser.GetAsync(address));

    /// <summary>Sends anything to the form's address.</summary>
    public static Task<Visit> SendAsync(HttpClient browser, HttpContent content) => SendAsync(browser, "/gesprek", content);

    public static async Task<Visit> SendAsync(HttpClient browser, string address, HttpContent content) =>
        await ReadAsync(browser, await browser.PostAsync(address, content));

    public static Task<Visit> SendAsync(HttpClient browser, params (string Name, string Value)[] fields) =>
        SendAsync(browser, new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));

    public Task<Visit> TypeAsync(string text) => SendAsync(_browser, ("stand", State), ("tekst", text));

    public Task<Visit> PressAsync(string words, string typed = "") => SendAsync(_browser, ("stand", State), ("bericht", words), ("tekst", typed));

    public Task<Visit> ChangeAsync(string question) => SendAsync(_browser, ("stand", State), ("tekst", ""), ("wijzig", question));

    /// <summary>The words of the first element that a selector finds, on one line.</summary>
    public string Text(string selector) => string.Join(' ', (Page.QuerySelector(selector)?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private string Field(string name) => Page.QuerySelector($"input[name={name}]")?.GetAttribute("value") ?? "";

    private static async Task<Visit> ReadAsync(HttpClient browser, HttpResponseMessage response) =>
        new(browser, response, await response.Content.ReadAsStringAsync());
}
