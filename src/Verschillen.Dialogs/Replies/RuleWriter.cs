using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;

namespace Verschillen.Dialogs.Replies;

/// <summary>Writes what holds in one municipality on some points of a topic: prices, how to apply, how long it takes.</summary>
/// <param name="draft">The reply to write into.</param>
/// <param name="topic">The topic.</param>
/// <param name="municipality">The municipality.</param>
/// <param name="asked">The day asked for.</param>
/// <param name="today">The day from which the age of sources is judged.</param>
internal sealed class RuleWriter(ReplyDraft draft, Topic topic, MunicipalityCode municipality, DateOnly asked, DateOnly today)
{
    private const int MostPointsNamed = 2;

    private readonly TopicRules _rules = draft.Knowledge.Rules.About(topic.Id, municipality);
    private readonly List<(Aspect Aspect, Finding Finding)> _found = [];

    /// <summary>Whether to write what holds in the whole country; once, where several municipalities are told.</summary>
    public bool TellsNational { get; init; } = true;

    /// <summary>Whether a move is known; without one, what only matters before a move comes last.</summary>
    public bool IsOfMove { get; init; }

    private string Name => draft.Knowledge.Gazetteer[municipality].Name;

    /// <summary>Writes the points asked for, or all.</summary>
    /// <param name="aspectIds">The points asked for; empty, or none of this topic, is all.</param>
    /// <param name="length">How many questions to tell; all of points that are asked for.</param>
    public void WriteRules(IReadOnlyList<string> aspectIds, AnswerLength length)
    {
        var aspects = AspectsOf(Goal.Rule, aspectIds);
        var told = AspectsAsked.WithOthersKnown(topic, aspects, Find);
        if (told.Count > aspects.Count)
        {
            SayThatOthersFollow(aspects);
        }

        Write(Phrases.RuleTitle, told, AspectsAsked.AreNamed(topic, aspectIds) ? AnswerLength.Full : length);
    }

    /// <summary>Writes the days that are known, such as the last one to apply; nothing where none is.</summary>
    public void WriteDays() => WriteFacts(Phrases.DeadlineTitle, Known(topic.Aspects.Where(aspect => aspect.IsDay)));

    /// <summary>Writes where one applies, beside whom to call; nothing where that is not known.</summary>
    public void WriteWhereToApply() => WriteFacts(Phrases.ApplyTitle, Known(topic.Aspects.Where(aspect => aspect.IsWhereToApply)));

    /// <summary>Writes what is known of this municipality itself, and nothing where nothing is.</summary>
    public void WriteOwn() => WriteFacts(Phrases.RuleTitle, Known(topic.Aspects.Where(aspect => Find(aspect) is Disputed or FoundRule { Rule.Municipality: not null })));

    /// <summary>Writes what matters to who comes for a day and lives elsewhere.</summary>
    public void WriteVisit()
    {
        draft.Say(Phrases.VisitLead, ("gemeente", Name));
        Write(Phrases.VisitTitle, [.. topic.Aspects.Where(aspect => aspect.IsForVisit)], AnswerLength.Full);
        draft.List(Phrases.NationalTitle, [.. topic.Facts.Where(fact => fact.IsForVisit).Select(fact => new SourcedText(fact.Text, fact.Source))]);
    }

    /// <summary>Writes how to apply.</summary>
    /// <param name="length">How many questions to tell.</param>
    public void WriteApplying(AnswerLength length)
    {
        Write(Phrases.ApplyTitle, AspectsOf(Goal.Apply, []), length);
        if (TellsNational)
        {
            draft.List(Phrases.NationalTitle, [.. topic.Facts.Where(fact => fact.Kind == Kind.Procedure).Select(fact => new SourcedText(fact.Text, fact.Source))]);
        }
    }

    /// <summary>Writes how long things take, what is asked for first.</summary>
    /// <param name="aspectIds">The points asked for.</param>
    /// <param name="length">How many questions to tell.</param>
    public void WriteTerms(IReadOnlyList<string> aspectIds, AnswerLength length)
    {
        var terms = AspectsOf(Goal.Deadline, []);
        var first = AspectsAsked.Named(topic, aspectIds).FindAll(aspect => aspect.IsTerm);
        if (first.Count > 0 && first.TrueForAll(term => Find(term).IsSilent) && terms.Any(term => !Find(term).IsSilent))
        {
            SayThatOthersFollow(first);
        }

        Write(Phrases.DeadlineTitle, [.. first, .. terms.Except(first)], length);
    }

    /// <summary>Says which points nothing is known of, as they were understood: who asked something else sees that what follows may be the answer.</summary>
    private void SayThatOthersFollow(IReadOnlyList<Aspect> asked)
    {
        var points = asked.Count > MostPointsNamed ? [] : asked.Select(point => draft.Words(point.Label));
        draft.Add(new Say(string.Join(' ', [.. points, draft.Words(Phrases.RuleOtherPoints, ("gemeente", Name))])));
    }

    /// <summary>Writes what to ask the municipality and whom to call, and nothing else.</summary>
    /// <param name="length">How many questions to tell.</param>
    public void WriteQuestions(AnswerLength length) => WriteOpen([.. topic.Aspects.Where(aspect => Find(aspect).MustBeAsked)], length);

    private IReadOnlyList<Aspect> AspectsOf(Goal goal, IReadOnlyList<string> aspectIds) => AspectsAsked.Of(topic, goal, aspectIds);

    /// <summary>What is found on a point, looked up once: it is asked whether it is known, told, and asked whether the municipality must be called for it.</summary>
    private Finding Find(Aspect aspect)
    {
        foreach (var (found, finding) in _found)
        {
            if (ReferenceEquals(found, aspect))
            {
                return finding;
            }
        }

        _found.Add((aspect, _rules.Find(aspect, asked, today)));
        return _found[^1].Finding;
    }

    private void Write(Phrase title, IReadOnlyList<Aspect> aspects, AnswerLength length)
    {
        if (!WriteFacts(title, Known(aspects)))
        {
            draft.Say(Phrases.RuleNothing, ("onderwerp", draft.Words(topic.Title)), ("gemeente", Name));
        }

        if (TellsNational)
        {
            draft.List(Phrases.NationalTitle, AspectsAsked.FactsOn(topic, aspects));
        }

        WriteOpen([.. aspects.Where(aspect => Find(aspect).MustBeAsked)], length);
    }

    private List<Fact> Known(IEnumerable<Aspect> aspects)
    {
        var facts = new List<Fact>();
        foreach (var aspect in aspects.OrderBy(aspect => aspect.IsOnlyAhead && !IsOfMove))
        {
            if (Find(aspect) is { IsSilent: false } finding)
            {
                facts.Add(FindingWords.Fact(draft, aspect, finding, asked));
            }
        }

        return facts;
    }

    /// <returns>Whether there were any.</returns>
    private bool WriteFacts(Phrase title, List<Fact> facts)
    {
        if (facts.Count > 0)
        {
            draft.Add(new Facts(draft.Words(title, ("onderwerp", draft.Words(topic.Title)), ("gemeente", Name)), facts));
        }

        return facts.Count > 0;
    }

    private void WriteOpen(IReadOnlyList<Aspect> open, AnswerLength length)
    {
        QuestionsToAskWriter.Write(draft, topic.Id, Name, open, length);
        draft.Add(new HandOver(draft.Words(Phrases.ContactTitle), ContactWords.Of(draft, municipality, today, ContactWords.PurposesFor(topic))));
    }
}
