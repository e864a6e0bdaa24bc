using System.Collections.Frozen;
using Verschillen.Understanding.Learning;
using Verschillen.Understanding.Recognizers;
using Verschillen.Understanding.Recognizers.Places;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding;

/// <summary>Reads what people type.</summary>
public sealed class UtteranceReader
{
    /// <summary>Characters of a message that are read; what comes after is cut off, danger too. No channel takes a longer one.</summary>
    public const int LongestMessage = 1_000;

    // Examples with relative dates are read as of a fixed day, so that learning does not depend on the clock.
    private static readonly DateOnly s_exampleDay = new(2026, 1, 1);

    // When it is less clear that a figure is asked, the word is explained.
    private const double LeastForFigure = 0.7;

    // "laat maar zitten, ik ben te moe voor sommetjes" answers a question, and ends no conversation.
    private const int LongestGoodbye = 3;

    // "Top, bedankt, en mijn pgb?": each time that thanks are taken off, the rest is read anew.
    private const int MostThanks = 2;

    // What was told is lost by it: of 14 messages that were taken for it with less 7 meant it.
    private const double LeastToLose = 0.8;

    // "als ik vannacht ... slaap", "stel dat mijn man ...".
    private const int WordsBeforeSaid = 2;

    private readonly Lexicon _lexicon;
    private readonly LexiconPhrases _phrases;
    private readonly Annotator _annotator;
    private readonly IntentModel _intents;
    private readonly TopicReader _topics;
    private readonly CrisisReader _crises;
    private readonly ScopeJudge _scope;
    private readonly FrozenSet<string> _english;
    private readonly FrozenSet<string> _machines;
    private readonly FrozenSet<string> _frisian;
    private readonly FixedTexts _fixedTexts;
    private readonly DefinitionReader _definitions;
    private readonly SecondQuestion _secondQuestions;
    private readonly AnswerJudge _answers;

    /// <param name="lexicon">The words to read with.</param>
    /// <param name="trained">What was learned from its examples before; null, the default, to learn it now, which takes some ten seconds of a processor.</param>
    public UtteranceReader(Lexicon lexicon, TrainedModels? trained = null)
    {
        _lexicon = lexicon;
        _phrases = new LexiconPhrases(lexicon);
        _annotator = new Annotator(lexicon, _phrases, trained?.PlaceRoles);
        _fixedTexts = new FixedTexts(lexicon.FixedTexts);
        Trained = trained ?? Learn();
        _intents = new IntentModel(lexicon, Trained.Intents);
        _topics = new TopicReader(lexicon, new TopicModel(lexicon, Trained.Topics));
        _crises = new CrisisReader(lexicon, new DangerModel(Trained.Dangers));
        _scope = new ScopeJudge(lexicon);
        _answers = new AnswerJudge(lexicon, new AnswerModel(Trained.Answers));
        _definitions = new DefinitionReader(lexicon.Definitions);
        _secondQuestions = new SecondQuestion(_intents, _topics);
        _english = lexicon.Words.English.ToFrozenSet(StringComparer.Ordinal);
        _machines = lexicon.Words.Machines.ToFrozenSet(StringComparer.Ordinal);
        _frisian = lexicon.Words.Frisian.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>What was learned from the examples, to keep and to read with later.</summary>
    public TrainedModels Trained { get; }

    /// <summary>Reads one message. It never throws on text.</summary>
    /// <param name="text">Anything that a person can type, at most <see cref="LongestMessage"/> characters; more is cut off.</param>
    /// <param name="today">The day from which relative dates count.</param>
    /// <param name="asked">The question that the message may answer; null when none was asked.</param>
    /// <param name="underWay">The conversation, once something was answered: then a message may tell something too ("mijn dochter helpt mij"), though nothing is asked; null, the default, before that.</param>
    public Reading Read(string text, DateOnly today, AskedQuestion? asked, UnderWay? underWay = null) => Read(text, today, asked, underWay, MostThanks);

    private Reading Read(string text, DateOnly today, AskedQuestion? asked, UnderWay? underWay, int thanks)
    {
        var isUnderWay = underWay is not null || asked is not null;
        var annotation = _annotator.Annotate(text, today, asked);
        if (annotation.Stems.Length == 0)
        {
            return Reading.Nothing;
        }

        if (_fixedTexts.Read(annotation.Message, asked) is { } known)
        {
            return known with { Volunteered = Volunteered(annotation) };
        }

        var chances = _intents.Chances(annotation);
        var topics = _topics.Read(annotation, underWay?.Topic);
        var (crisis, mayBeDanger, saidBack) = _crises.Read(annotation, chances, asked is not null, isUnderWay);
        var asksOfTopic = underWay?.Topic is { } talkedAbout && topics.Contains(talkedAbout) && AskedAnswer.StartsQuestion(annotation);
        var (intent, score, isSaid) = crisis is null ? _scope.Judge(annotation, chances, topics.Count > 0, asksOfTopic) : (Intent.Crisis, 1, false);
        if (crisis is null && isUnderWay && intent is Intent.OutOfScope or Intent.None && PointsBack(annotation))
        {
            (intent, score) = (Intent.AskRule, Reading.Certain);
        }

        if (crisis is null && !isUnderWay && intent is Intent.OutOfScope && ScopeJudge.IsTold(annotation, chances, saidBack))
        {
            intent = Intent.Tell;
        }

        var defined = AsksForFigure(annotation, intent, score) ? null : _definitions.Read(annotation.Message);
        if (crisis is null && defined is not null)
        {
            return new Reading(Intent.Explain, Score: 1) { Defines = defined, Terms = [defined], Topics = topics };
        }

        if (thanks > 0 && intent is Intent.Thanks && AfterThanks(annotation) is { } rest && Read(rest, today, asked, underWay, thanks - 1) is var said && SaysMore(said))
        {
            return said with { MayBeDanger = mayBeDanger || said.MayBeDanger };
        }

        (intent, var further) = _secondQuestions.Read(annotation, intent);
        topics = _topics.Fitting(intent, topics, annotation);
        // Where one topic is talked about, another comes in by its name: "na kerst" says nothing of aids, whatever they were once asked with.
        topics = asked is { IsWithinTopic: true } or { Kind: QuestionKind.Date } ? _topics.Named(topics, annotation) : topics;
        var answer = _answers.Read(annotation, asked);
        if (answer.IsTaken && isSaid && IsCommandAlone(annotation, intent))
        {
            answer = JudgedAnswer.None;
        }

        var isAnswerInstead = asked is not null && intent is Intent.Stop && annotation.Message.Count > LongestGoodbye && (answer.IsTaken || !isSaid);
        var isAsking = annotation.Message.Count == 1 && text.Contains('?', StringComparison.Ordinal);
        var isUnsureToLose = isUnderWay && intent is Intent.Stop or Intent.StartOver && (isAsking || (!isSaid && score < LeastToLose));
        if (isAnswerInstead || isUnsureToLose)
        {
            (intent, score, isSaid) = (Intent.None, 0, false);
        }

        // "Wat is het nummer van de gemeente Utrecht" answers nothing, and yet its place counts.
        var isNoAnswer = answer.IsNone && (intent is Intent.None or Intent.OutOfScope) && !annotation.Places.Any(place => place.Role is PlaceRole.From or PlaceRole.To);
        var reading = new Reading(intent, score)
        {
            IsSaid = isSaid,
            Crisis = crisis,
            MayBeDanger = mayBeDanger,
            Defines = defined,
            Topics = topics,
            AspectIds = [.. annotation.Hits.Where(hit => hit.Label.Kind == LabelKind.Aspect).Select(hit => _phrases.AspectIds[hit.Label.Index]).Distinct(StringComparer.Ordinal)],
            Places = isNoAnswer && asked?.Kind == QuestionKind.Municipality ? [] : [.. annotation.Places.Where(place => !place.IsTakenBack)],
            PlacesTakenBack = [.. annotation.Places.Where(place => place.IsTakenBack)],
            Dates = isNoAnswer && asked?.Kind == QuestionKind.Date && !annotation.IsDayInDoubt ? [] : annotation.Dates,
            IsDayInDoubt = annotation.IsDayInDoubt,
            Amounts = annotation.Amounts,
            AmountMeant = answer.IsNone ? null : annotation.AmountMeant,
            Terms = [.. annotation.Hits.Where(hit => hit.Label.Kind == LabelKind.Term).Select(hit => _lexicon.Terms[hit.Label.Index].Name).Distinct(StringComparer.Ordinal)],
            Further = further,
            Volunteered = Volunteered(annotation),
            Assent = answer.Assent,
            Choices = answer.Choices,
            IsAnswerLearned = answer.IsTaken,
            IsCorrection = annotation.Has(LabelKind.Correction) || annotation.Places.Any(place => place.IsTakenBack) || SettledOn.Is(annotation),
            TellsHome = WhoseMove.TellsHome(annotation.Message),
            IsOfAnother = WhoseMove.IsOfAnother(annotation.Message, Array.IndexOf(annotation.Slots, Slot.Place)),
            IsVisit = annotation.Has(LabelKind.Visit),
            IsSafe = IsSaidOf(annotation, LabelKind.Safe) && (crisis is null || _crises.TellsNoMoreThan(LabelKind.Safe, annotation)),
            IsBereaved = IsSaidOf(annotation, LabelKind.Death),
            StaysWithin = annotation.Of(LabelKind.Within).Any(hit => !annotation.Message.Is(hit.Start - 1, "niet") && !annotation.Message.Is(hit.Start - 1, "geen")) || IsWithinAPlace(annotation),
            IsFollowUp = annotation.Of(LabelKind.FollowUp).Any(hit => hit.Start == 0),
            IsForeign = IsIn(_english, annotation),
            IsFrisian = IsIn(_frisian, annotation),
            NamesMachine = intent is Intent.AreYouHuman && annotation.Message.Tokens.Any(token => _machines.Contains(token.Text)),
            ReferralId = intent == Intent.OutOfScope ? Referral(annotation) : null,
        };
        if (crisis is null && reading is { Dates.Count: 0, StaysWithin: false, Places.Count: < 2 } && annotation.Of(LabelKind.MoveOff).Any(hit => !IsSupposed(annotation, hit)))
        {
            return reading with { Intent = Intent.MoveOff, Score = Reading.Certain, IsSaid = true, Assent = null, Choices = [], ReferralId = null };
        }

        if (crisis is null && isUnderWay && _scope.OfConversation(annotation) is { } ofConversation)
        {
            return reading with { Intent = ofConversation, Score = Reading.Certain, IsSaid = true, IsSaidBack = false, Assent = null, Choices = [], ReferralId = null };
        }

        if (crisis is null && AskedAnswer.Answers(reading, asked, annotation, answer.IsTaken))
        {
            return reading with { Intent = Intent.None, Score = 0, ReferralId = null, IsSaid = false, MayBeDanger = mayBeDanger && answer.IsTaken };
        }

        return crisis is null && isUnderWay && AskedAnswer.IsSaidBack(reading, asked, annotation, saidBack)
            ? reading with { Intent = Intent.None, Score = 0, ReferralId = null, IsSaidBack = true }
            : reading;
    }

    /// <summary>Whether a phrase of a kind is said of what is so: not "ik kan niet bij mijn broer slapen", nor "als mijn man overleden is".</summary>
    private static bool IsSaidOf(Annotation annotation, LabelKind kind) =>
        annotation.Of(kind).Any(hit => !Array.Exists(annotation.Words[Math.Max(0, hit.Start - WordsBeforeSaid)..hit.End], word => word is "niet" or "nie" or "geen" or "nooit" or "als" or "wanneer" or "indien" or "mocht" or "stel" or "zodra"));

    /// <summary>"Wat als de verhuizing niet doorgaat" asks something.</summary>
    private static bool IsSupposed(Annotation annotation, PhraseHit hit) => Array.Exists(annotation.Words[..hit.Start], word => word is "als" or "wanneer" or "indien" or "mocht" or "stel" or "zodra" or "of");

    /// <summary>"Wat is de eigen bijdrage" asks how much; "wat is een eigen bijdrage" asks what it is.</summary>
    private static bool AsksForFigure(Annotation annotation, Intent intent, double score) =>
        intent == Intent.AskRule && score >= LeastForFigure && annotation.Message.Is(0, "wat") && annotation.Has(LabelKind.Aspect) && annotation.Message.Count > 2 && annotation.Message[2].Text is "de" or "het";

    /// <summary>"Wat kost die in Zeist", "en hoeveel is dat": it asks for the figure of what was talked about, and names nothing else.</summary>
    private static bool PointsBack(Annotation annotation) => annotation.Words.Any(word => word is "kost" or "kosten" or "hoeveel" or "duur")
        && annotation.Words.Any(word => word is "die" or "dat" or "deze" or "dit" or "hij" or "daar")
        && annotation.Words.Where((_, index) => annotation.Slots[index] == Slot.Word).All(word => word is "en" or "wat" or "hoe" or "hoeveel" or "kost" or "kosten" or "duur" or "is" or "zijn"
            or "die" or "dat" or "deze" or "dit" or "hij" or "daar" or "dan" or "in" or "er" or "nu" or "straks" or "per" or "maand" or "jaar");

    /// <summary>"Bedankt, en mijn pgb?": what comes after the thanks.</summary>
    /// <returns>Null when they are all that is said, or nearly: thanks upon thanks are not taken apart.</returns>
    private string? AfterThanks(Annotation annotation)
    {
        var starts = annotation.Hits.Where(hit => hit.Label.Kind == LabelKind.Intent && _lexicon.Intents[hit.Label.Index].Intent == Intent.Thanks).Select(hit => hit.Hit.Start).ToList();
        if (starts.Count is 0 or > MostThanks + 1)
        {
            return null;
        }

        for (var i = starts.Min() + 1; i < annotation.Words.Length; i++)
        {
            if (annotation.Message[i].Before >= Gap.Comma || annotation.Words[i] is "en" or "and")
            {
                return annotation.Message.Original[annotation.Message[i].Start..];
            }
        }

        return null;
    }

    /// <summary>"Gewoon", "herhaal" and "stop" by themselves are commands, whatever they were learned to answer; "klaar" would lose what was told.</summary>
    private static bool IsCommandAlone(Annotation annotation, Intent intent) => annotation.Message.Count == 1
        && !ScopeJudge.IsQuestion(intent) && intent is not (Intent.StartOver or Intent.Thanks or Intent.Greeting) && (intent is not Intent.Stop || annotation.Message.Is(0, "stop"));

    private static bool SaysMore(Reading said) => ScopeJudge.IsQuestion(said.Intent) || said.Topics.Count + said.AspectIds.Count + said.Places.Count > 0
        || (said.IsSaid && said.Intent is not (Intent.Thanks or Intent.Stop or Intent.Greeting));

    /// <summary>"binnen Utrecht".</summary>
    private static bool IsWithinAPlace(Annotation annotation)
    {
        for (var i = 1; i < annotation.Slots.Length; i++)
        {
            if (annotation.Slots[i] == Slot.Place && annotation.Message.Is(i - 1, "binnen"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Rolstoel" chooses a topic, and tells which aid it is about.</summary>
    private IReadOnlyList<VolunteeredAnswer> Volunteered(Annotation annotation) =>
        [.. annotation.Hits.Where(hit => hit.Label.Kind == LabelKind.Volunteered).Select(hit => hit.Label.Index).Order().Select(index => new VolunteeredAnswer(_lexicon.Volunteered[index].Question, _lexicon.Volunteered[index].Value))];

    private string? Referral(Annotation annotation) =>
        annotation.Hits.Where(hit => hit.Label.Kind == LabelKind.Referral).Select(hit => _lexicon.Referrals[hit.Label.Index].Id).FirstOrDefault();

    /// <summary>At least two words of a language, and at least a third of what was said.</summary>
    private static bool IsIn(FrozenSet<string> language, Annotation annotation)
    {
        var words = annotation.Message.Tokens.Count(token => token.IsWord);
        var known = annotation.Message.Tokens.Count(token => language.Contains(token.Text));
        return known >= 2 && known * 3 >= words;
    }

    private TrainedModels Learn()
    {
        var examples = ExampleTexts.Of(_lexicon).AsParallel().AsOrdered()
            .Select(text => (text, Annotation: _annotator.Annotate(text, s_exampleDay, asked: null)))
            .ToDictionary(pair => pair.text, pair => pair.Annotation, StringComparer.Ordinal);
        LinearModel? intents = null;
        LinearModel? topics = null;
        LinearModel? dangers = null;
        LinearModel? answers = null;
        var said = _lexicon.Answers.SelectMany(question => question.Examples.Select(example => (question.Asked, Example: example))).AsParallel().AsOrdered()
            .Select(one => (one.Asked, one.Example, Annotation: _annotator.Annotate(one.Example.Text, s_exampleDay, one.Asked)))
            .ToList();
        // They know nothing of each other, so learning them side by side changes nothing but the time.
        Parallel.Invoke(() => intents = IntentModel.Learn(_lexicon, examples), () => topics = TopicModel.Learn(_lexicon, examples), () => dangers = DangerModel.Learn(_lexicon, examples, said.Select(one => one.Annotation)), () => answers = AnswerModel.Learn(_lexicon, said, examples));
        return new TrainedModels(_annotator.PlaceRoles, intents!, topics!, dangers!, answers!);
    }
}
