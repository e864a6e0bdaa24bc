using System.Globalization;
using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Web.Channels.Page.Markup;

namespace Verschillen.Web.Channels.Intake;

/// <summary>Writes a long reply in parts with a list of them on top; what is for somebody who helps stands beside the part it is about.</summary>
internal static class ResultParts
{
    private const int PartLevel = 3; // below the h2 of the whole

    /// <param name="reply">The reply; its first block is its heading.</param>
    /// <param name="site">The address of this site, for the code that opens the answer; null for none.</param>
    /// <param name="words">The words around it; null leaves out what only a page has: the list of parts and the boxes to tick.</param>
    /// <param name="isLarge">Whether it is in large letters, for what is not a page: that has a box for it.</param>
    public static Html Of(Reply reply, string? site, IntakeWords? words, bool isLarge)
    {
        var parts = PartsOf(reply);
        var named = parts.Skip(1).Where(part => part.Heading is not null).ToList();
        return Html.Of($"""
            <article class="antwoord uitslag{(isLarge && words is null ? " groot" : "")}" aria-labelledby="uitslag">
            <h2 id="uitslag">{parts[0].Heading?.Text}</h2>
            {Blocks(parts[0].Blocks, PartLevel, site, words)}
            {(words is null || named.Count == 0 ? null : Html.Of($"""
                <nav aria-labelledby="inhoudsopgave"><h3 id="inhoudsopgave">{words[Phrases.IntakeOnThisPage]}</h3>
                <ul>{named.Select((part, number) => Html.Of($"""<li><a href="#deel-{number + 1}">{part.Heading!.Text}</a></li>"""))}</ul></nav>
                """))}
            {named.Select((part, number) => Part(part, number + 1, site, words))}
            {parts.Skip(1).Where(part => part.Heading is null).Select(part => Blocks(part.Blocks, PartLevel, site, words))}
            </article>
            """);
    }

    /// <summary>A heading begins a part; the sources and the number are of the whole.</summary>
    private static List<(Heading? Heading, List<Block> Blocks)> PartsOf(Reply reply)
    {
        var parts = new List<(Heading? Heading, List<Block> Blocks)>();
        foreach (var block in reply.Blocks)
        {
            if (block is Heading heading)
            {
                parts.Add((heading, []));
            }
            else if (parts.Count == 0 || (block is Sources or ReceiptLine && parts[^1].Heading is not null))
            {
                parts.Add((null, [block]));
            }
            else
            {
                parts[^1].Blocks.Add(block);
            }
        }

        return parts;
    }

    private static Html Part((Heading? Heading, List<Block> Blocks) part, int number, string? site, IntakeWords? words)
    {
        var aside = part.Blocks.OfType<Aside>().FirstOrDefault();
        var asks = part.Blocks.OfType<ToAsk>().ToList();
        // How many more questions there are is said of what cannot show them; a page has them at hand.
        var hasMore = words is not null && asks.Exists(ask => ask.More.Count > 0);
        var own = Blocks([.. part.Blocks.Where(block => block is not Aside && !(hasMore && block is Say))], PartLevel + 1, site, words);
        var content = aside is null ? own : Html.Of($"""
            <div class="kanten">
            <div>{own}</div>
            <aside aria-labelledby="kant-{number}"><h{PartLevel + 1} id="kant-{number}">{aside.Title}</h{PartLevel + 1}>{Blocks(aside.Blocks, PartLevel + 2, site, words)}</aside>
            </div>
            """);
        return Html.Of($"""
            <section class="onderdeel" aria-labelledby="deel-{number}">
            <h{PartLevel} class="deel" id="deel-{number}">{part.Heading!.Text}</h{PartLevel}>
            {(words is not null && asks.Count > 0 ? Html.Of($"""<p class="uitleg scherm">{words[Phrases.IntakeDone]}</p>""") : null)}
            {content}
            {(words is null ? null : Hidden(asks, words))}
            </section>
            """);
    }

    /// <summary>That the page shows some questions only; the styles show it with the box for all questions off. What is ticked is shown anyhow, so that all are counted.</summary>
    private static Html? Hidden(List<ToAsk> asks, IntakeWords words)
    {
        static int CountOf(ToAsk ask) => ask.Questions.Count + ask.More.Count;
        return asks.Exists(ask => CountOf(ask) > ask.First)
            ? Html.Of($"""<div class="minder"><p>{words.Say(Phrases.IntakeQuestionsHidden, ("aantal", asks.Sum(CountOf).ToString(CultureInfo.InvariantCulture)))}</p><p class="uitleg scherm">{words[Phrases.IntakeQuestionsShow]}</p></div>""")
            : null;
    }

    private static Html Blocks(IReadOnlyList<Block> blocks, int level, string? site, IntakeWords? words) => Html.Of($"{blocks.Select(block => block switch
    {
        ReceiptLine receipt => ReceiptHtml.Of(receipt, level, site),
        ToAsk ask => Questions(ask, level, words),
        Letter letter when words is not null => LetterField(letter, level, words),
        _ => ReplyHtml.Of(block, level),
    })}");

    /// <summary>Boxes outside every form: what is ticked stays in the browser, and on paper it is a box to tick.</summary>
    private static Html Questions(ToAsk ask, int level, IntakeWords? words) => Html.Of($"""
        <section><h{level} data-plaatje="vragen">{ask.Title}</h{level}><p>{Links.ToContact(ask.Introduction)}</p>
        <ul class="vinken">{(words is null
            ? ask.Questions.Select(question => Html.Of($"""<li>{question}</li>"""))
            : ask.Questions.Concat(ask.More).Select((question, place) => Html.Of($"""<li{(place < ask.First ? null : Html.Of($""" class="meer" """))}><label class="optie"><input type="checkbox" autocomplete="off"> {question}</label></li>""")))}</ul></section>
        """);

    /// <summary>A field that can be changed, outside every form.</summary>
    private static Html LetterField(Letter letter, int level, IntakeWords words)
    {
        var id = "brief-" + string.Concat(letter.Title.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit));
        return Html.Of($"""
            <section><h{level}><label for="{id}">{letter.Title}</label></h{level}><p id="uitleg-{id}">{letter.Introduction}{Links.ToSources(letter.Sources)}</p>
            <p class="uitleg scherm" id="weg-{id}">{words[Phrases.IntakeOwnText]}</p>
            <textarea id="{id}" rows="12" autocomplete="off" aria-describedby="uitleg-{id} weg-{id}">
            {string.Join("\n\n", letter.Paragraphs)}</textarea></section>
            """);
    }
}
