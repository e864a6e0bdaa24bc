namespace Verschillen.Benchmarks.Page;

/// <summary>A chat that is measured, and how a browser sees how far it is.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Address">Its first page.</param>
/// <param name="Field">A selector of the field that a person types in.</param>
/// <param name="Answers">A selector of the answers that are shown; the last is the newest.</param>
/// <param name="AnsweredAt">A script that tells when the newest answer came from the server, in milliseconds after the page was asked for.</param>
internal sealed record Peer(string Name, Uri Address, string Field, string Answers, string AnsweredAt)
{
    public static Peer OurPage(Uri server) => new(
        "Verschillen", server, "#tekst", ".beurt:not(.wacht) .antwoord", "performance.getEntriesByType('resource').findLast(e => new URL(e.name).pathname === '/gesprek').responseEnd");
}
