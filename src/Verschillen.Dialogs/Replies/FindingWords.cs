using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain.Income;
using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;

namespace Verschillen.Dialogs.Replies;

/// <summary>Puts into words what is found on a point in one municipality.</summary>
internal static class FindingWords
{
    /// <summary>The finding behind the question that it answers.</summary>
    /// <inheritdoc cref="Cell"/>
    public static Fact Fact(ReplyDraft draft, Aspect aspect, Finding finding, DateOnly asked)
    {
        var cell = Cell(draft, aspect, finding, asked);
        return new Fact(draft.Words(aspect.Label), cell.Text, cell.Sources);
    }

    /// <summary>The finding as whole sentences, with its date and its sources.</summary>
    /// <param name="draft">The reply it goes into.</param>
    /// <param name="aspect">The point.</param>
    /// <param name="finding">What is found.</param>
    /// <param name="asked">The day asked for.</param>
    public static ComparisonCell Cell(ReplyDraft draft, Aspect aspect, Finding finding, DateOnly asked)
    {
        var text = Text(draft, aspect, finding, asked);
        return new(
            finding is FoundRule found and not (NotOnThisDate or NotOfferedThen) ? Join(text, Age(draft, found.Rule.Source, found.Freshness)) : text,
            finding switch
            {
                FoundRule { Rule.Source: var source } => [draft.Cite(source)],
                Disputed => [.. SourcesOf(finding).Select(draft.Cite).Distinct()],
                _ => [],
            });
    }

    /// <summary>The finding as whole sentences; of a rule that is known for the day without the age of its source.</summary>
    public static string Text(ReplyDraft draft, Aspect aspect, Finding finding, DateOnly asked) => finding switch
    {
        Known known => Join(Sentence(Value(draft, aspect, known.Value)), Scope(draft, aspect, known.Value), Note(draft, known.Rule)),
        NotOnThisDate nearest => Join(OtherDay(draft, aspect, nearest, asked), Scope(draft, aspect, nearest.Value), Note(draft, nearest.Rule)),
        Disputed disputed => DisputedText(draft, aspect, disputed, asked),
        NotOffered notOffered => Join(draft.Words(Phrases.CellNotOffered), notOffered.Instead is { } instead ? draft.Words(instead) : null, Note(draft, notOffered.Rule)),
        NotOfferedThen then => Join(draft.Words(Phrases.CellNotOfferedThen, ("jaar", Year(then.Rule.UsableDays(aspect.IsAnnual).Through!.Value.Year)), ("gevraagd", Year(asked.Year))), Note(draft, then.Rule)),
        FallsUnder elsewhere => PartOf(draft, elsewhere.Topic),
        Unknown { Withdrawn: not null } => draft.Words(Phrases.CellWithdrawn),
        Unknown => draft.Words(Phrases.CellUnknown),
        _ => throw new ArgumentOutOfRangeException(nameof(finding), finding, "Unknown kind of finding."),
    };

    /// <summary>Who says so.</summary>
    /// <returns>Empty only when nothing is known.</returns>
    public static IReadOnlyList<Source> SourcesOf(Finding finding) => finding switch
    {
        FoundRule found => [found.Rule.Source],
        Disputed disputed => [.. disputed.Rules.Select(rule => rule.Source)],
        _ => [],
    };

    /// <summary>A value in words, without a full stop.</summary>
    public static string Value(ReplyDraft draft, Aspect aspect, RuleValue value) => value switch
    {
        Amount amount => DutchWords.Money(amount),
        Duration duration => DutchWords.Length(duration),
        Percentage percentage => DutchWords.Share(percentage),
        YesNo { IsYes: var isYes } => draft.Words(isYes ? Phrases.Yes : Phrases.No),
        Choice { Id: var id } => draft.Words(aspect.Choices.First(choice => string.Equals(choice.Id, id, StringComparison.Ordinal)).Words),
        Count count => DutchWords.Counted(count),
        FreeText { Value: var text } => text,
        AbilityToPay ability => AbilityWords.Bands(draft, ability),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "Unknown kind of value."),
    };

    /// <summary>What is to be said of the date of a source.</summary>
    public static string Age(ReplyDraft draft, Source source, Freshness freshness) => freshness switch
    {
        Freshness.Undated => draft.Words(Phrases.SourceUndated),
        Freshness.Stale => draft.Words(Phrases.SourceStale, ("datum", DutchWords.Day(source.Date!.Value))),
        _ => draft.Words(Phrases.SourceDated, ("datum", DutchWords.Day(source.Date!.Value))),
    };

    /// <summary>What each source says, and after it what is to be known of each value: a note holds for the values that have it.</summary>
    private static string DisputedText(ReplyDraft draft, Aspect aspect, Disputed disputed, DateOnly asked)
    {
        var said = disputed.Rules.Select(rule => (rule.Source.Title, Note: Note(draft, rule), Value: DisputedValue(draft, aspect, rule, asked))).ToList();
        var notes = said.Where(one => one.Note is not null).GroupBy(one => (one.Title, one.Note))
            .Select(same => draft.Words(Phrases.CellDisputedNote, ("waarde", DutchWords.List([.. same.Select(one => one.Value)])), ("bron", same.Key.Title), ("noot", same.Key.Note!)));
        var isOfOneSource = disputed.Rules.DistinctBy(rule => rule.Source).Count() == 1;
        return Join(draft.Words(isOfOneSource ? Phrases.CellDisputedInOne : Phrases.CellDisputed, ("waarden", DutchWords.List([.. said.Select(one => one.Value)]))), [.. notes]);
    }

    private static string PartOf(ReplyDraft draft, TopicId topic) => draft.Words(Phrases.CellPartOf, ("onderwerp", TitleOf(draft, topic)));

    /// <summary>"202,51 euro (2022, voor de keuring)", "207 euro (zonder datum)": with what parts it from the others.</summary>
    private static string DisputedValue(ReplyDraft draft, Aspect aspect, Rule rule, DateOnly asked)
    {
        var value = rule.Statement switch
        {
            HasValue { Value: var known } => Value(draft, aspect, known),
            IsPartOf { Topic: var topic } => PartOf(draft, topic).TrimEnd('.'),
            _ => draft.Words(Phrases.CellNotOffered).TrimEnd('.'),
        };
        var days = rule.UsableDays(aspect.IsAnnual);
        var year = days.Through < asked ? Year(days.Through.Value.Year)
            : days.From > asked ? Year(days.From.Value.Year)
            : rule.Source.Date is null && days.From is null ? draft.Words(Phrases.CellDisputedUndated)
            : null;
        var parts = rule.Statement is HasValue { Value: Amount { Includes: { Count: > 0 } included } } && included.Count < aspect.Parts.Count ? draft.Words(Phrases.CellDisputedFor, ("delen", Parts(draft, aspect, included))) : null;
        return (year, parts) switch
        {
            (null, null) => value,
            (not null, not null) => $"{value} ({year}, {parts})",
            _ => $"{value} ({year ?? parts})",
        };
    }

    /// <summary>Told with the days that its source names; of a source that names none, the year of which it is.</summary>
    private static string OtherDay(ReplyDraft draft, Aspect aspect, NotOnThisDate nearest, DateOnly asked)
    {
        var (value, stated) = (Value(draft, aspect, nearest.Value), nearest.Rule.Validity);
        var days = nearest.Rule.UsableDays(aspect.IsAnnual);
        var year = days.Through is { } last && last < asked ? last.Year : days.From?.Year ?? asked.Year;
        if (stated == Validity.OfYear(year) || stated == Validity.Unstated || (stated.Through is null && stated.From == new DateOnly(year, 1, 1)))
        {
            return draft.Words(Phrases.CellOtherDay, ("waarde", value), ("jaar", Year(year)), ("gevraagd", Year(asked.Year)));
        }

        var when = year == asked.Year ? $"op {DutchWords.Day(asked)}" : $"in {Year(asked.Year)}";
        return stated switch
        {
            { From: { } from, Through: { } through } => draft.Words(Phrases.CellOtherPeriod, ("van", DutchWords.Day(from)), ("tot", DutchWords.Day(through)), ("waarde", value), ("gevraagd", when)),
            { From: { } from } => draft.Words(Phrases.CellOtherFrom, ("van", DutchWords.Day(from)), ("waarde", value), ("gevraagd", when)),
            _ => draft.Words(Phrases.CellOtherThrough, ("tot", DutchWords.Day(stated.Through!.Value)), ("waarde", value), ("gevraagd", when)),
        };
    }

    private static string Year(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string? Scope(ReplyDraft draft, Aspect aspect, RuleValue value)
    {
        if (value is not Amount amount || aspect.Parts.Count == 0)
        {
            return null;
        }

        return amount.Includes is { } included
            ? draft.Words(Phrases.Includes, ("delen", Parts(draft, aspect, included)))
            : draft.Words(Phrases.IncludesNotKnown, ("delen", draft.Words(aspect.Parts[^1].Words)));
    }

    private static string Parts(ReplyDraft draft, Aspect aspect, IReadOnlyList<string> included) =>
        DutchWords.List([.. aspect.Parts.Where(part => included.Contains(part.Id, StringComparer.Ordinal)).Select(part => draft.Words(part.Words))]);

    private static string? Note(ReplyDraft draft, Rule rule) => rule.Note?.At(draft.Level);

    private static string TitleOf(ReplyDraft draft, TopicId topic) =>
        draft.Knowledge.TopicWith(topic) is { } other ? draft.Words(other.Title) : topic.Value;

    private static string Sentence(string text) => DutchWords.Capitalised(text.EndsWith('.') ? text : text + ".");

    private static string Join(string first, params ReadOnlySpan<string?> more)
    {
        foreach (var sentence in more)
        {
            first = string.IsNullOrEmpty(sentence) ? first : $"{first} {sentence}";
        }

        return first;
    }
}
