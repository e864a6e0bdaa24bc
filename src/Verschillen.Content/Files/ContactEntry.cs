using System.Text.RegularExpressions;
using Verschillen.Content.Yaml;
using Verschillen.Domain.Help;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Rules;

namespace Verschillen.Content.Files;

/// <summary>Reads how to reach a municipality.</summary>
internal static partial class ContactEntry
{
    /// <returns>Null when the contact was withdrawn.</returns>
    public static Contact? Read(Fields fields, MunicipalityCode municipality, SourceList sources)
    {
        var status = fields.Word("status", FieldWords.Statuses);
        var contact = new Contact(municipality, fields.Word("soort", FieldWords.ContactPurposes), fields.Text("naam"), sources.Find(fields))
        {
            Phone = fields.Phone("telefoon"),
            Website = fields.OptionalLink("adres"),
            Email = ReadMailbox(fields),
            OpeningHours = fields.OptionalText("open", ScalarFields.ShortText),
        };
        return status == RuleStatus.Withdrawn ? null : contact;
    }

    /// <summary>A telephone number as people dial it.</summary>
    public static string? Phone(this Fields fields, string key)
    {
        fields.Describe(key, () => SchemaForms.Pattern(PhoneNumber.Form()));
        var scalar = fields.Scalar(key, required: false);
        if (scalar is not null && !PhoneNumber.Form().IsMatch(scalar.Text))
        {
            fields.Journal.Fault(scalar.Line, PhoneNumber.What(scalar.Text), PhoneNumber.Mend);
        }

        return scalar?.Text;
    }

    private static string? ReadMailbox(Fields fields)
    {
        fields.Describe("email", () => SchemaForms.Pattern(Mailbox()));
        var scalar = fields.Scalar("email", required: false);
        if (scalar is not null && !Mailbox().IsMatch(scalar.Text))
        {
            fields.Journal.Fault(scalar.Line, $"'{scalar.Text}' is geen adres van een loket.", "Schrijf het e-mailadres van het loket; nooit dat van een persoon (j.jansen@...).");
        }

        return scalar?.Text;
    }

    [GeneratedRegex(@"^(?![a-z]\.)[a-z0-9._\-]+@[a-z0-9\-]+(\.[a-z0-9\-]+)+\z", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Mailbox();
}
