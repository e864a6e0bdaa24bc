using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain;
using Verschillen.Domain.Moving;
using Verschillen.Domain.Topics;

namespace Verschillen.Dialogs.Intake;

/// <summary>The plans of all topics joined, each desk with its number and what to say there (bellijst).</summary>
internal sealed class CallList
{
    private readonly ReplyDraft _draft;
    private readonly Move _move;
    private readonly DateOnly _today;
    private readonly Dictionary<string, (ContactLine Line, PartyKind Kind)> _desks = new(StringComparer.Ordinal);

    /// <param name="draft">The reply to write into.</param>
    /// <param name="move">The move.</param>
    /// <param name="plans">The topics.</param>
    /// <param name="today">Today.</param>
    public CallList(ReplyDraft draft, Move move, IReadOnlyList<TopicPlan> plans, DateOnly today)
    {
        _draft = draft;
        _move = move;
        _today = today;
        Plan = JointPlan.Of(plans, DeskOf);
    }

    public JointPlan Plan { get; }

    /// <summary>Who is called in an entry.</summary>
    /// <returns>Null when the person does it alone.</returns>
    public ContactLine? LineOf(JointEntry entry) => entry.Desk is null ? null : _desks[entry.Desk].Line;

    /// <summary>Whom to call, in the order in which they are called, with what to say.</summary>
    public IReadOnlyList<ContactLine> Contacts =>
    [
        .. Plan.Entries
            .Where(entry => entry.Desk is not null)
            .GroupBy(entry => entry.Desk!, StringComparer.Ordinal)
            .Select(calls => _desks[calls.Key].Line with { ToSay = ToSay(_desks[calls.Key].Kind, [.. calls]) }),
    ];

    /// <summary>What is urgent has its own words: who is in danger does not talk of a move first.</summary>
    /// <returns>Null when there is nothing to say but that help is needed.</returns>
    private string? ToSay(PartyKind kind, IReadOnlyList<JointEntry> calls)
    {
        var urgent = calls.Where(call => call.IsUrgent).SelectMany(call => call.Steps).Select(step => step.Step.Step.ToSay).OfType<Wording>().Select(_draft.Words);
        var topics = calls.Where(call => !call.IsUrgent).SelectMany(call => call.Topics).Distinct().ToList();
        List<string> sentences = [.. urgent, .. topics.Count > 0 ? [AboutMove(kind, topics)] : Array.Empty<string>()];
        return sentences.Count == 0 ? null : $"\"{string.Join(' ', sentences)}\"";
    }

    private string AboutMove(PartyKind kind, IReadOnlyList<Topic> topics)
    {
        var move = MoveWords.Said(_draft, _move, _today);
        var about = _draft.Words(Phrases.IntakeSayAbout, ("onderwerpen", DutchWords.List([.. topics.Select(topic => _draft.Words(topic.Title))])));
        var ask = _draft.Words(kind switch
        {
            PartyKind.OldMunicipality => Phrases.IntakeSayToOld,
            PartyKind.NewMunicipality when !_move.StaysWithin => Phrases.IntakeSayToNew,
            _ => Phrases.IntakeSayToOther,
        });
        return $"{move} {about} {ask}";
    }

    /// <summary>Two topics that are answered at one number are one call, whatever the desks are called.</summary>
    private string? DeskOf(Topic topic, Step step)
    {
        var party = step.With;
        if (PlanWords.Desk(_draft, step, _move, _today, ContactWords.PurposesFor(topic)) is not { } line)
        {
            return null;
        }

        var digits = string.Concat((line.Phone ?? "").Where(char.IsAsciiDigit));
        var desk = $"{party.Kind} {party.OrganisationId} {(digits.Length > 0 ? digits : line.Name)}";
        _desks.TryAdd(desk, (line, party.Kind));
        return desk;
    }
}
