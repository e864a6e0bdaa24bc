using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Verschillen.Domain;
using Verschillen.Web.Channels.Http;

namespace Verschillen.Web.Channels.Page;

/// <summary>What the page's form sent. Anything may be missing or made up.</summary>
/// <param name="State">The sealed state; empty when there is none.</param>
/// <param name="Chosen">The words of the button that was pressed; null when none was.</param>
/// <param name="Typed">What stands in the field.</param>
/// <param name="Change">The name of the question whose answer is to be changed; null when none is.</param>
/// <param name="IsResumed">Whether the page only asks where the conversation stood.</param>
/// <param name="Level">The words that the page wants from now on; null when it leaves them as they are.</param>
internal sealed record PageForm(string State, string? Chosen, string Typed, string? Change, bool IsResumed, LanguageLevel? Level)
{
    public const string StateField = "stand";
    public const string ChoiceField = "bericht";
    public const string TextField = "tekst";
    public const string ChangeField = "wijzig";
    public const string ResumeField = "hervat";

    /// <summary>What a summary is saved as; null shows it.</summary>
    public SavedKind? Saved { get; private init; }

    /// <summary>Whether a summary is in large letters.</summary>
    public bool IsLarge { get; private init; }

    /// <summary>The message: a pressed button wins over the field.</summary>
    public string Message => field ??= IncomingText.WithoutDetails(Chosen ?? Typed);

    /// <summary>What the person typed while pressing a button for something else; it stays in the field.</summary>
    public string Unsent => Chosen is null && Change is null || SaysTheSame(Typed, Chosen) ? "" : IncomingText.WithoutDetails(Typed);

    /// <summary>Reads a form. Bytes that are no UTF-8 become replacement characters; fields that are not ours are ignored.</summary>
    /// <param name="body">The body, in form encoding.</param>
    public static PageForm Parse(ReadOnlySpan<byte> body)
    {
        var fields = QueryHelpers.ParseQuery(Encoding.UTF8.GetString(body));
        return new PageForm(
            First(fields, StateField) ?? "",
            First(fields, ChoiceField),
            First(fields, TextField) ?? "",
            First(fields, ChangeField),
            fields.ContainsKey(ResumeField),
            FormChoices.Level.In(First(fields, FormChoices.Level.Field)))
        {
            Saved = FormChoices.Saved.In(First(fields, FormChoices.Saved.Field)),
            IsLarge = FormChoices.IsLarge.In(First(fields, FormChoices.IsLarge.Field)) == true,
        };
    }

    private static bool SaysTheSame(string typed, string? chosen) =>
        chosen is not null && string.Equals(IncomingText.WithoutDetails(typed), IncomingText.WithoutDetails(chosen), StringComparison.OrdinalIgnoreCase);

    private static string? First(Dictionary<string, StringValues> fields, string name) =>
        fields.TryGetValue(name, out var values) && values.Count > 0 ? values[0] : null;
}
