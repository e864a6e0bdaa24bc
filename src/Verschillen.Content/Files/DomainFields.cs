using System.Text.RegularExpressions;
using Verschillen.Content.Yaml;
using Verschillen.Domain;
using Verschillen.Domain.Topics;

namespace Verschillen.Content.Files;

/// <summary>Fields whose meaning comes from the domain: wordings, names, links.</summary>
internal static partial class DomainFields
{
    private static readonly Uri s_nowhere = new("about:blank");

    /// <summary>A block of its own with a B1 and an A2 wording.</summary>
    /// <param name="slot">The one word between braces that both wordings must have; null when none may stand there.</param>
    public static Wording Wording(this Fields fields, string key, string? slot = null) =>
        fields.Required(key) is { } node ? ReadWording(node, fields.Journal, slot) : Blank();

    public static Wording? OptionalWording(this Fields fields, string key) =>
        fields.Optional(key) is { } node ? ReadWording(node, fields.Journal, slot: null) : null;

    /// <summary>A B1 and an A2 wording that stand among other fields.</summary>
    public static Wording WordingHere(this Fields fields, string? slot = null)
    {
        var b1 = fields.Scalar("b1");
        var a2 = fields.Scalar("a2");
        return b1 is null || a2 is null ? Blank() : fields.Shown(b1, a2, slot);
    }

    /// <summary>A note of which the A2 wording may be left out.</summary>
    public static Wording? Note(this Fields fields, string key) =>
        fields.Optional(key) is not { } node ? null : Fields.Read(node, fields.Journal, note =>
        {
            var b1 = note.Scalar("b1");
            var a2 = note.Scalar("a2", required: false);
            if (b1 is null)
            {
                return Blank();
            }

            note.NotLongerThan(ScalarFields.ShortText, b1, "b1");
            return note.Shown(b1, a2, slot: null);
        });

    /// <summary>A name in kebab-case.</summary>
    public static string Id(this Fields fields, string key) => fields.Scalar(key) is { } scalar ? fields.CheckedId(scalar.Text, scalar.Line) : string.Empty;

    /// <summary>A name in kebab-case that stands as the name of a field.</summary>
    public static string CheckedId(this Fields fields, string id, int line)
    {
        if (!KebabCase().IsMatch(id))
        {
            fields.Journal.Fault(line, $"'{id}' is geen geldige naam.", "Gebruik kleine letters, cijfers en streepjes: 'kosten-eerste-aanvraag'.");
        }

        return id;
    }

    /// <returns>Null when the field is missing or no id of a topic.</returns>
    public static TopicId? TopicId(this Fields fields, string key, bool required = true)
    {
        var scalar = fields.Scalar(key, required);
        return scalar is not null && KebabCase().IsMatch(fields.CheckedId(scalar.Text, scalar.Line)) ? new TopicId(scalar.Text) : null;
    }

    /// <summary>A web address, http or https, without anything of a person in it.</summary>
    public static Uri Link(this Fields fields, string key) => fields.CheckedLink(fields.Scalar(key)) ?? s_nowhere;

    public static Uri? OptionalLink(this Fields fields, string key) => fields.CheckedLink(fields.Scalar(key, required: false));

    /// <summary>Short words in a list.</summary>
    public static IReadOnlyList<string> Words(this Fields fields, string key, bool required = false) => [.. fields.LocatedWords(key, required).Select(word => word.Text)];

    public static IEnumerable<ScalarNode> LocatedWords(this Fields fields, string key, bool required = false)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in fields.ItemsOf(key, required))
        {
            if (item is not ScalarNode { Text.Length: > 0 } scalar)
            {
                fields.Journal.Fault(item.Line, $"In '{key}' staat iets dat geen woord is.", "Zet er alleen woorden in; een woord met een komma of dubbele punt staat tussen aanhalingstekens.");
            }
            else if (!seen.Add(scalar.Text))
            {
                fields.Journal.Fault(item.Line, $"'{scalar.Text}' staat twee keer in '{key}'.", "Haal er één weg.");
            }
            else
            {
                yield return scalar;
            }
        }
    }

    public static bool IsKebabCase(string id) => KebabCase().IsMatch(id);

    private static Wording Blank() => new(string.Empty, string.Empty);

    private static Wording ReadWording(Node node, FileJournal journal, string? slot) =>
        Fields.Read(node, journal, fields => fields.WordingHere(slot));

    private static Wording Shown(this Fields fields, ScalarNode b1, ScalarNode? a2, string? slot)
    {
        foreach (var text in (ReadOnlySpan<ScalarNode?>)[b1, a2])
        {
            if (text is not null && !HasOnlySlot(text.Text, slot))
            {
                fields.Journal.Fault(
                    text.Line,
                    slot is null ? "In de tekst staat een accolade." : $"In de tekst hoort één keer {{{slot}}} te staan.",
                    slot is null ? "Haal de accolade weg." : $"Schrijf {{{slot}}} waar het getal moet komen.");
            }
        }

        var wording = new Wording(b1.Text, a2?.Text);
        fields.Journal.Texts.Add(new ShownText(wording, b1.Line, a2?.Line ?? b1.Line));
        return wording;
    }

    private static bool HasOnlySlot(string text, string? slot)
    {
        var parts = slot is null ? [text] : text.Split('{' + slot + '}');
        return parts.Length == (slot is null ? 1 : 2) && !parts.Any(part => part.AsSpan().ContainsAny('{', '}'));
    }

    private static Uri? CheckedLink(this Fields fields, ScalarNode? scalar)
    {
        if (scalar is null)
        {
            return null;
        }

        if (!Uri.TryCreate(scalar.Text, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            fields.Journal.Fault(scalar.Line, $"'{scalar.Text}' is geen webadres.", "Schrijf het hele adres, met https:// ervoor.");
            return null;
        }

        if (address.UserInfo.Length > 0 || PersonalPart().IsMatch(scalar.Text))
        {
            fields.Journal.Fault(scalar.Line, "In het webadres staat iets van een persoon, of een sleutel.", "Neem het adres zonder dat deel, of een andere pagina.");
        }

        return address;
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex KebabCase();

    [GeneratedRegex("@|[?&;](e-?mail|naam|name|bsn|token|session|sessionid|sid|jsessionid|wachtwoord|password)=", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PersonalPart();
}
