using System.Text.RegularExpressions;
using Verschillen.Content.Yaml;
using Verschillen.Domain.Topics;

namespace Verschillen.Content.Files;

/// <summary>Fields whose meaning comes from the domain: names, links, words.</summary>
internal static partial class DomainFields
{
    private static readonly Uri s_nowhere = new("about:blank");

    /// <summary>A name in kebab-case.</summary>
    public static string Id(this Fields fields, string key)
    {
        fields.Describe(key, () => SchemaForms.Pattern(KebabCase()));
        return fields.Scalar(key) is { } scalar ? fields.CheckedId(scalar.Text, scalar.Line) : string.Empty;
    }

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
        fields.Describe(key, () => SchemaForms.Pattern(KebabCase()));
        var scalar = fields.Scalar(key, required);
        return scalar is not null && KebabCase().IsMatch(fields.CheckedId(scalar.Text, scalar.Line)) ? new TopicId(scalar.Text) : null;
    }

    /// <summary>A web address, http or https, without anything of a person in it.</summary>
    public static Uri Link(this Fields fields, string key) => fields.CheckedLink(key, required: true) ?? s_nowhere;

    public static Uri? OptionalLink(this Fields fields, string key) => fields.CheckedLink(key, required: false);

    /// <summary>Short words in a list.</summary>
    public static IReadOnlyList<string> Words(this Fields fields, string key, bool required = false) => [.. fields.LocatedWords(key, required).Select(word => word.Text)];

    public static IEnumerable<ScalarNode> LocatedWords(this Fields fields, string key, bool required = false)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in fields.ItemsOf(key, required))
        {
            if (item is ProbeNode)
            {
                continue;
            }

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

    private static Uri? CheckedLink(this Fields fields, string key, bool required)
    {
        fields.Describe(key, () => SchemaForms.Pattern("^https?://"));
        if (fields.Scalar(key, required) is not { } scalar)
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

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex KebabCase();

    [GeneratedRegex("@|[?&;](e-?mail|naam|name|bsn|token|session|sessionid|sid|jsessionid|wachtwoord|password)=", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex PersonalPart();
}
