using Verschillen.Domain.Topics;
using Verschillen.Understanding.Learning;
using Verschillen.Understanding.Recognizers;
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

    // "Top, bedankt, en mijn pgb?": each time that thanks are taken off, the rest is read anew.
    private const int MostThanks = 2;

    private readonly Lexicon _lexicon;
    private readonly Annotator _annotator;
    private readonly TopicReader _topics;
    private readonly ScopeJudge _scope;
    private readonly PurposeReader _purposes;
    private readonly ContentsReader _contents;
    private readonly TopicInPlace _topicInPlace;
    private readonly FixedTexts _fixedTexts;
    private readonly FixedTexts _topicsAlone;
    private readonly DefinitionReader _definitions;
    private readonly SecondQuestion _secondQuestions;
    private readonly AnswerJudge _answers;
    private readonly MeantCommands _commands;

    /// <param name="lexicon">The words to read with.</param>
    /// <param name="trained">What was learned from its examples before; null, the default, to learn it now, which takes tens of seconds of a processor.</param>
    /// <param name="cores">How many cores may learn at once, at least 1; null, the default, for all.</param>
    public UtteranceReader(Lexicon lexicon, TrainedModels? trained = null, int? cores = null)
    {
        _lexicon = lexicon;
        var mostCores = cores ?? Environment.ProcessorCount;
        var (patterns, places, questions) = LexiconParts.Of(lexicon, mostCores);
        var vocabulary = trained?.Vocabulary ?? LexiconVocabulary.Of(lexicon, patterns);
        _annotator = new Annotator(lexicon, patterns, places, vocabulary.Usual, trained);
        _fixedTexts = new FixedTexts(lexicon.FixedTexts);
        _topicsAlone = new FixedTexts(lexicon.Topics.SelectMany(topic => topic.Alone.Select(text => new FixedText(text, Intent.None, topic.Topic))));
        Trained = trained ?? Learn(vocabulary, mostCores);
        var intents = new IntentModel(lexicon, Trained);
        var crises = new CrisisReader(lexicon, new DangerModel(Trained.Dangers));
        _topics = new TopicReader(lexicon, new TopicModel(lexicon, Trained.Topics));
        _scope = new ScopeJudge(lexicon, vocabulary.OwnStems);
        var aspects = new AspectReader(lexicon, patterns, _scope);
        var leaning = new LeaningBack(lexicon.Words.Leaning);
        _purposes = new PurposeReader(intents, _topics, crises, _scope, aspects, questions, leaning);
        var titles = new TopicTitles(lexicon.FixedTexts);
        _contents = new ContentsReader(lexicon, patterns, crises, new NamedAspects(patterns, titles), aspects, questions, leaning);
        _topicInPlace = new TopicInPlace(lexicon, titles, aspects);
        _answers = new AnswerJudge(lexicon, new AnswerModel(Trained.Answers), new RemarksAside(lexicon, vocabulary.Answers));
        _commands = new MeantCommands(lexicon);
        _definitions = new DefinitionReader(lexicon.Definitions);
        _secondQuestions = new SecondQuestion(intents, _topics);
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
        var annotation = _annotator.Annotate(text, today, asked);
        if (annotation.Stems.Length == 0)
        {
            return Reading.Nothing;
        }

        // "Woning", where it is asked whether somebody has a home, is no topic.
        if ((_fixedTexts.Read(annotation.Message, asked) ?? (asked is { IsWithinTopic: true } ? null : _topicsAlone.Read(annotation.Message, asked: null))) is { } known)
        {
            return known with { Volunteered = _contents.Volunteered(annotation), AssentAlone = AnswerReader.AssentAlone(annotation) };
        }

        var said = new SaidIn(annotation, asked, underWay);
        var purpose = _purposes.Read(said);
        var defined = purpose.AspectId is not null || AsksForFigure(annotation, purpose) ? null : _definitions.Read(annotation.Message);
        if (purpose.Crisis is null && defined is not null)
        {
            return new Reading(Intent.Explain, Score: 1) { Defines = defined, GlossaryWords = [defined], Topics = purpose.Topics };
        }

        if (thanks > 0 && purpose.Intent is Intent.Thanks && AfterThanks(annotation) is { } rest && Read(rest, today, asked, underWay, thanks - 1) is var more && SaysMore(more))
        {
            return more with { MayBeDanger = purpose.MayBeDanger || more.MayBeDanger };
        }

        (purpose, var further) = WithoutFurther(said, purpose);
        var answer = _answers.Read(annotation, asked);
        answer = purpose.AspectId is not null || annotation.Has(Remark.NextClient) || IsGoodbye(annotation, purpose) || purpose is { Intent: Intent.ReportFault, IsSaid: true } || (answer.IsTaken && ((purpose.IsSaid && IsCommandAlone(annotation, purpose.Intent)) || AsksHowLong(said, purpose))) ? JudgedAnswer.None : answer;
        purpose = _commands.IsMeant(said, purpose, answer) ? purpose : purpose.WithoutIntent;
        return InConversation(said, purpose, answer, _topicInPlace.Meant(said, _contents.Read(said, purpose, answer)) with { Defines = defined, Further = further });
    }

    /// <summary>What is asked first, with the topics that fit it, and what else is asked.</summary>
    private (Purpose First, FurtherQuestion? Further) WithoutFurther(SaidIn said, Purpose purpose)
    {
        var (intent, further) = _secondQuestions.Read(said.Annotation, purpose.Intent);
        var topics = _topics.Fitting(intent, purpose.Topics, said.Annotation);
        // Where one topic is talked about, another comes in by its name: "na kerst" says nothing of aids, whatever they were once asked with.
        topics = said.Asked is { IsWithinTopic: true } or { Kind: QuestionKind.Date } ? _topics.Named(topics, said.Annotation) : topics;
        return (purpose with { Intent = intent, Topics = said.UnderWay?.Topic is null ? topics : WithoutDecision(topics, said.Annotation) }, further);
    }

    /// <summary>"Hoeveel tijd heb ik nog", where the moving day is asked: it asks something, and says of no day that it is not known.</summary>
    private static bool AsksHowLong(SaidIn said, Purpose purpose) => said.Asked is { Kind: QuestionKind.Date } && purpose is { Intent: Intent.Deadline, Score: >= Reading.Certain } && said.Annotation.Words[0] is "hoeveel" or "hoe" or "hoelang";

    /// <summary>The topics that are named otherwise than by the decision that somebody does not have: "ik heb nog geen indicatie" goes to no other topic.</summary>
    private IReadOnlyList<TopicId> WithoutDecision(IReadOnlyList<TopicId> topics, Annotation annotation)
    {
        var decisions = annotation.Of(Remark.NoDecision).ToList();
        return decisions.Count == 0 ? topics : [.. topics.Where(topic => !annotation.Hits.Exists(hit => hit.Label.Kind == LabelKind.Topic && _lexicon.Topics[hit.Label.Index].Topic == topic
            && decisions.Exists(decision => decision.Start <= hit.Hit.Start && hit.Hit.End <= decision.End)))];
    }

    /// <summary>What the message is for, now that it is known what it holds: a move that is off, something about the conversation, an answer, or something told back.</summary>
    private Reading InConversation(SaidIn said, Purpose purpose, JudgedAnswer answer, Reading reading)
    {
        if (purpose.Crisis is not null)
        {
            return reading;
        }

        if (purpose.LeansBack)
        {
            return reading with { LeansBack = true, Assent = null, Choices = [], Places = [.. reading.Places.Select(place => place with { Role = PlaceRole.In })] };
        }

        if (OnlyThere.Read(said, reading) is { } there)
        {
            return there;
        }

        if (_topics.Alone(said, reading) is { } alone)
        {
            return alone;
        }

        if (MunicipalityJudged.Is(said.Annotation))
        {
            return new Reading(Intent.WhichIsBetter, Reading.Certain) { IsSaid = true };
        }

        var ofConversation = ContentsReader.TellsThatMoveIsOff(said.Annotation, reading) ? Intent.MoveOff : _scope.OfConversation(said.Annotation, said.IsUnderWay);
        if (ofConversation is { } intent)
        {
            return reading with { Intent = intent, Score = Reading.Certain, IsSaid = true, IsSaidBack = false, Assent = null, Choices = [], ReferralId = null };
        }

        if (AskedAnswer.Answers(reading, said.Asked, said.Annotation, answer.IsTaken))
        {
            return reading with { Intent = Intent.None, Score = 0, ReferralId = null, IsSaid = false, MayBeDanger = purpose.MayBeDanger && answer.IsTaken };
        }

        return said.IsUnderWay && AskedAnswer.IsSaidBack(reading, said.Asked, said.Annotation, purpose.SaidBack)
            ? reading with { Intent = Intent.None, Score = 0, ReferralId = null, IsSaidBack = true }
            : reading;
    }

    /// <summary>"Wat is de eigen bijdrage" asks how much; "wat is een eigen bijdrage" asks what it is.</summary>
    private static bool AsksForFigure(Annotation annotation, Purpose purpose) =>
        purpose is { Intent: Intent.AskRule, Score: >= LeastForFigure } && annotation.Message.Is(0, "wat") && annotation.Has(LabelKind.Aspect) && annotation.Message.Count > 2 && annotation.Message[2].Text is "de" or "het";

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

    /// <summary>"Ok doei" says goodbye, and no yes.</summary>
    private static bool IsGoodbye(Annotation annotation, Purpose purpose) => purpose is { Intent: Intent.Stop, IsSaid: true } && annotation.Words[0] is "ok" or "oke" or "okay";

    /// <summary>"Gewoon", "herhaal" and "stop" by themselves are commands, whatever they were learned to answer; "klaar" would lose what was told.</summary>
    private static bool IsCommandAlone(Annotation annotation, Intent intent) => annotation.Message.Count == 1
        && !ScopeJudge.IsQuestion(intent) && intent is not (Intent.StartOver or Intent.Thanks or Intent.Greeting) && (intent is not Intent.Stop || annotation.Message.Is(0, "stop"));

    private static bool SaysMore(Reading said) => ScopeJudge.IsQuestion(said.Intent) || said.Topics.Count + said.AspectIds.Count + said.Places.Count > 0
        || (said.IsSaid && said.Intent is not (Intent.Thanks or Intent.Stop or Intent.Greeting));

    private TrainedModels Learn(LexiconVocabulary vocabulary, int cores)
    {
        var examples = ExampleTexts.Of(_lexicon).AsParallel().AsOrdered().WithDegreeOfParallelism(cores)
            .Select(text => (text, Annotation: _annotator.Annotate(text, s_exampleDay, asked: null)))
            .ToDictionary(pair => pair.text, pair => pair.Annotation, StringComparer.Ordinal);
        LinearModel? intents = null;
        LinearModel? topics = null;
        LinearModel? dangers = null;
        LinearModel? answers = null;
        var said = _lexicon.Answers.SelectMany(question => question.Examples.Select(example => (question.Asked, Example: example))).AsParallel().AsOrdered().WithDegreeOfParallelism(cores)
            .Select(one => (one.Asked, one.Example, Annotation: _annotator.Annotate(one.Example.Text, s_exampleDay, one.Asked)))
            .ToList();
        // They know nothing of each other, so learning them side by side changes nothing but the time.
        Parallel.Invoke(
            new ParallelOptions { MaxDegreeOfParallelism = cores },
            () => intents = IntentModel.Learn(_lexicon, examples),
            () => topics = TopicModel.Learn(_lexicon, examples),
            () => dangers = DangerModel.Learn(_lexicon, examples, said.Select(one => one.Annotation)),
            () => answers = AnswerModel.Learn(_lexicon, said, examples));
        return new TrainedModels(vocabulary, IntentModel.ClassesOf(_lexicon), _annotator.PlaceRoles, intents!, topics!, dangers!, answers!);
    }
}
