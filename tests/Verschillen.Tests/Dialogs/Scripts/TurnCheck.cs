using Verschillen.Dialogs;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain;
using Verschillen.Domain.Comparing;

namespace Verschillen.Tests.Dialogs.Scripts;

/// <summary>Holds a turn against what a script expects of it.</summary>
/// <remarks>
/// The keys are: antwoord (name of the reply), vraag (name of the question asked, or geen), antwoorden (answers so far by name; geen is none),
/// waarschuwing (codes of reservations and warnings, at least these), taal (b1, a2), bel (the first number to call),
/// later (topics that wait), gestopt (ja, nee), zegt (pieces of the answer as plain text), and the id of a point with its verdict.
/// </remarks>
internal static class TurnCheck
{
    private const string None = "geen";

    private static readonly Dictionary<string, Verdict> Verdicts = new(StringComparer.Ordinal)
    {
        ["gelijk"] = Verdict.Same,
        ["beter"] = Verdict.Better,
        ["slechter"] = Verdict.Worse,
        ["anders"] = Verdict.Different,
        ["kan_niet_zeggen"] = Verdict.CannotSay,
    };

    /// <summary>Everything that is not as expected.</summary>
    /// <returns>Empty when all is.</returns>
    /// <exception cref="FormatException">A key or verdict is unknown.</exception>
    public static IEnumerable<string> Faults(Turn turn, IReadOnlyList<Expectation> expected, IReadOnlySet<string> aspectIds) =>
        expected.SelectMany(one => Faults(turn, one, aspectIds));

    private static IEnumerable<string> Faults(Turn turn, Expectation expected, IReadOnlySet<string> aspectIds) => expected.Key switch
    {
        "antwoord" => Differs(expected, turn.Reply.Name),
        "vraag" => Differs(expected, turn.State.Asked ?? None),
        "taal" => Differs(expected, turn.Reply.Level == LanguageLevel.A2 ? "a2" : "b1"),
        "bel" => Differs(expected, turn.Reply.Blocks.OfType<HandOver>().FirstOrDefault()?.Contacts[0].Phone ?? None),
        "gestopt" => Differs(expected, turn.State.IsEnded ? "ja" : "nee"),
        "later" => Differs("later", string.Join(',', expected.List), turn.State.Waiting.Count == 0 ? None : string.Join(',', turn.State.Waiting)),
        "antwoorden" => expected.Pairs.SelectMany(pair => Differs(pair.Name, pair.Value, turn.State[pair.Name] is { } values ? string.Join(',', values) : None)),
        "waarschuwing" => expected.List.Except(Codes(turn.Reply), StringComparer.Ordinal).Select(code => $"waarschuwing {code} staat er niet; wel {string.Join(", ", Codes(turn.Reply))}"),
        "zegt" => expected.List.Where(piece => !Spoken(turn.Reply).Contains(piece, StringComparison.Ordinal)).Select(piece => $"het antwoord zegt niet '{piece}'"),
        "zegt_niet" => expected.List.Where(piece => Spoken(turn.Reply).Contains(piece, StringComparison.Ordinal)).Select(piece => $"het antwoord zegt '{piece}'"),
        var aspect when aspectIds.Contains(aspect) => WrongVerdict(expected, turn.Reply),
        var key => throw new FormatException($"Onbekende sleutel '{key}'."),
    };

    private static IEnumerable<string> WrongVerdict(Expectation expected, Reply reply)
    {
        if (!Verdicts.TryGetValue(expected.Text, out var verdict))
        {
            throw new FormatException($"Onbekend oordeel '{expected.Text}'; bekend zijn {string.Join(", ", Verdicts.Keys)}.");
        }

        var row = Rows(reply).FirstOrDefault(one => string.Equals(one.AspectId, expected.Key, StringComparison.Ordinal));
        return row?.Verdict == verdict ? [] : [$"{expected.Key} is {row?.Verdict.ToString() ?? "er niet"} en niet {expected.Text}"];
    }

    /// <summary>The reply as one line of plain text.</summary>
    private static string Spoken(Reply reply) => string.Join(' ', PlainText.Of(reply, width: 200).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Differs(Expectation expected, string actual) => Differs(expected.Key, expected.Text, actual);

    private static IEnumerable<string> Differs(string key, string expected, string actual) =>
        string.Equals(expected, actual, StringComparison.Ordinal) ? [] : [$"{key} is {actual} en niet {expected}"];

    private static IEnumerable<ComparisonRow> Rows(Reply reply) => reply.Blocks.OfType<Comparison>().SelectMany(table => table.Rows);

    private static IEnumerable<string> Codes(Reply reply) =>
        reply.Blocks.OfType<Warning>().Select(warning => warning.Code)
            .Concat(Rows(reply).SelectMany(row => row.Reservations).Select(reservation => CodeOf(reservation.Kind)))
            .Distinct(StringComparer.Ordinal);

    private static string CodeOf(ReservationKind kind) => kind switch
    {
        ReservationKind.NotKnown => "onbekend",
        ReservationKind.NotOnThisDate => "niet_op_deze_datum",
        ReservationKind.IsDisputed => "betwist",
        ReservationKind.UndatedSource => "bron_zonder_datum",
        ReservationKind.StaleSource => "oude_bron",
        ReservationKind.ScopeNotKnown => "omvang_onbekend",
        ReservationKind.DifferentScope => "andere_omvang",
        ReservationKind.DifferentUnit => "andere_eenheid",
        ReservationKind.NotExact => "niet_precies",
        ReservationKind.TextOnly => "alleen_tekst",
        ReservationKind.OtherExplanation => "andere_uitleg",
        ReservationKind.EachExplained => "eigen_uitleg",
        ReservationKind.OneExplained => "een_uitleg",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of reservation."),
    };
}
