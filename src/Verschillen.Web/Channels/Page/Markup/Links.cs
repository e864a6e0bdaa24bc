using System.Buffers;

namespace Verschillen.Web.Channels.Page.Markup;

/// <summary>Links to sources, sites and telephones.</summary>
internal static class Links
{
    private const int FewestDigits = 3; // of a telephone number: 112

    // Those of the first sources stand in most pages, many times over.
    private static readonly Html[] Notes = [.. Enumerable.Range(0, 50).Select(number => ToSource(number).AsOne())];

    private static readonly SearchValues<char> PhoneSigns = SearchValues.Create("0123456789+ -()");

    /// <summary>A link to another site, which is not told where the person came from.</summary>
    /// <param name="address">Only http and https become a link.</param>
    /// <param name="text">What the link is called.</param>
    public static Html ToSite(Uri address, string text) =>
        address is { IsAbsoluteUri: true, Scheme: "https" or "http" }
            ? Html.Of($"""<a href="{address.AbsoluteUri}" rel="noreferrer">{text}</a>""")
            : Html.Of($"{text}");

    /// <summary>A link that dials.</summary>
    /// <param name="number">The number as people read it: "0800 555 47 11".</param>
    /// <returns>The number as text when it cannot be dialled.</returns>
    public static Html ToPhone(string number) =>
        IsPhoneNumber(number)
            ? Html.Of($"""<a class="telefoon" href="tel:{Dialled(number)}">{number}</a>""")
            : Html.Of($"{number}");

    /// <summary>A link that begins a message to a mailbox.</summary>
    public static Html ToMailbox(string email) => Html.Of($"""<a href="mailto:{email}">{email}</a>""");

    /// <summary>A contact in words, whose number at the end becomes a link: "Gemeente Zwolle: 14 038", also as a sentence with its full stop.</summary>
    public static Html ToContact(string contact)
    {
        var start = contact.LastIndexOfAny([',', ':']) + 2;
        var end = contact.EndsWith('.') ? contact.Length - 1 : contact.Length;
        return start >= 2 && start < end && IsPhoneNumber(contact.AsSpan(start..end))
            ? Html.Of($"{contact[..start]}{ToPhone(contact[start..end])}{contact[end..]}")
            : Html.Of($"{contact}");
    }

    /// <summary>References to the sources of a fact, after it.</summary>
    /// <param name="numbers">The numbers in the list of sources; empty gives nothing.</param>
    public static IEnumerable<Html> ToSources(IReadOnlyList<int> numbers) =>
        numbers.Select(number => number < Notes.Length ? Notes[number] : ToSource(number));

    private static Html ToSource(int number) => Html.Of($""" <a class="noot" href="#bron-{number}">bron {number}</a>""");

    private static bool IsPhoneNumber(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(PhoneSigns) && HasDigits(text);

    private static bool HasDigits(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var sign in text)
        {
            count += char.IsAsciiDigit(sign) ? 1 : 0;
        }

        return count >= FewestDigits;
    }

    private static string Dialled(string number) => string.Concat(number.Where(sign => char.IsAsciiDigit(sign) || sign == '+'));
}
