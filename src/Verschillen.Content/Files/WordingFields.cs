using Verschillen.Content.Yaml;
using Verschillen.Domain;

namespace Verschillen.Content.Files;

/// <summary>Fields with a text in B1 and A2; every text that is read is noted, to be checked on readability.</summary>
internal static class WordingFields
{
    /// <summary>A block of its own with a B1 and an A2 wording.</summary>
    public static Wording Wording(this Fields fields, string key) =>
        fields.Required(key) is { } node ? ReadWording(node, fields.Journal) : Blank();

    public static Wording? OptionalWording(this Fields fields, string key) =>
        fields.Optional(key) is { } node ? ReadWording(node, fields.Journal) : null;

    /// <summary>A B1 and an A2 wording that stand among other fields.</summary>
    /// <param name="slot">The one word between braces that both wordings must have; null when none may stand there.</param>
    public static Wording WordingHere(this Fields fields, string? slot = null) => fields.ReadPair(slot, hasFreeSlots: false);

    /// <summary>A B1 and an A2 wording in which any words may stand between braces.</summary>
    public static Wording WordingWithSlots(this Fields fields) => fields.ReadPair(slot: null, hasFreeSlots: true);

    /// <summary>A short note. An edition of before may lack its A2 wording, and is still shown.</summary>
    public static Wording? Note(this Fields fields, string key) =>
        fields.Optional(key) is not { } node ? null : Fields.Read(node, fields.Journal, note =>
        {
            var b1 = note.Scalar("b1");
            var a2 = note.Scalar("a2");
            if (b1 is null)
            {
                return Blank();
            }

            note.NotLongerThan(ScalarFields.ShortText, b1, "b1");
            note.CheckSlot(b1, slot: null);
            return note.Shown(b1, a2);
        });

    private static Wording Blank() => new(string.Empty, string.Empty);

    private static Wording ReadPair(this Fields fields, string? slot, bool hasFreeSlots)
    {
        var b1 = fields.Scalar("b1");
        var a2 = fields.Scalar("a2");
        if (b1 is null || a2 is null)
        {
            return Blank();
        }

        if (!hasFreeSlots)
        {
            fields.CheckSlot(b1, slot);
            fields.CheckSlot(a2, slot);
        }

        return fields.Shown(b1, a2);
    }

    private static Wording ReadWording(Node node, FileJournal journal) =>
        Fields.Read(node, journal, fields => fields.WordingHere());

    private static Wording Shown(this Fields fields, ScalarNode b1, ScalarNode? a2)
    {
        var wording = new Wording(b1.Text, a2?.Text);
        fields.Journal.Texts.Add(new ShownText(wording, b1.Line, a2?.Line ?? b1.Line));
        return wording;
    }

    private static void CheckSlot(this Fields fields, ScalarNode text, string? slot)
    {
        if (!HasOnlySlot(text.Text, slot))
        {
            fields.Journal.Fault(
                text.Line,
                slot is null ? "In de tekst staat een accolade." : $"In de tekst hoort één keer {{{slot}}} te staan.",
                slot is null ? "Haal de accolade weg." : $"Schrijf {{{slot}}} waar het getal moet komen.");
        }
    }

    private static bool HasOnlySlot(string text, string? slot)
    {
        var parts = slot is null ? [text] : text.Split('{' + slot + '}');
        return parts.Length == (slot is null ? 1 : 2) && !parts.Any(part => part.AsSpan().ContainsAny('{', '}'));
    }
}
