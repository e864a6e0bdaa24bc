using Verschillen.Dialogs.Phrasing;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Intake;

/// <summary>Everything that an intake asks and tells, without a store or a clock: a client supporter and a resident look at all topics at once (intake).</summary>
public sealed class IntakeDesk
{
    private readonly Knowledge _knowledge;

    /// <param name="knowledge">What can be told and asked.</param>
    /// <param name="reader">Reads places and days; waited for when it is still learning.</param>
    public IntakeDesk(Knowledge knowledge, Lazy<UtteranceReader> reader)
    {
        _knowledge = knowledge;
        Steps = new IntakeSteps(knowledge);
        Uptake = new IntakeUptake(knowledge, reader);
        Questions = new IntakeQuestions(knowledge);
    }

    public IntakeSteps Steps { get; }

    public IntakeUptake Uptake { get; }

    public IntakeQuestions Questions { get; }

    /// <summary>Everything together.</summary>
    /// <param name="state">The answers, with nothing missing.</param>
    /// <param name="isForSupporter">Whether somebody who helps reads along.</param>
    /// <param name="today">The day in Europe/Amsterdam.</param>
    public Reply Result(DialogState state, bool isForSupporter, DateOnly today)
    {
        var draft = new ReplyDraft(_knowledge, state.Level);
        new IntakeWriter(draft, state, today).Write(isForSupporter);
        return draft.Finish("intake", question: null, []);
    }

    /// <inheritdoc cref="DialogEngine.WithoutReceipt"/>
    public Reply WithoutReceipt(Reply reply) => ReceiptLineWriter.Without(_knowledge.Phrasebook, reply);

    /// <summary>The answers in words, a shared one once.</summary>
    public IReadOnlyList<AnswerLine> AnswersIn(DialogState state)
    {
        var asking = new Steering.Asking(_knowledge);
        var topics = DutchWords.List([.. state.Answered.Select(_knowledge.TopicWith).OfType<Domain.Topics.Topic>().Select(topic => topic.Title.In(state.Level))]);
        return
        [
            .. new[] { SharedQuestions.From, SharedQuestions.To, SharedQuestions.Day }
                .Where(name => state[name] is not null)
                .Select(name => Line(name, state[name]!)),
            new AnswerLine(SharedQuestions.Topic, Words(Phrases.IntakeStepTopics, state.Level), topics),
            .. Questions.CalledFor(state).Where(question => question.Answer(state) is not null).Select(question => Line(question.Names[0], question.Answer(state)!)),
        ];

        AnswerLine Line(string name, IReadOnlyList<string> given) =>
            new(name, asking.Label(name, state.Level), asking.AnswerText(new GivenAnswer(name, given), state.Level));
    }

    /// <summary>The text of a question and of its choices, "I do not know" last.</summary>
    public (string Text, string? Hint, IReadOnlyList<(string Code, string Text)> Choices) Put(IntakeQuestion question, LanguageLevel level)
    {
        var asking = new Steering.Asking(_knowledge);
        var choices = question.Question.Codes.Append(Domain.Moving.Situation.NotKnown).Select(code => (code, asking.AnswerText(new GivenAnswer(question.Names[0], [code]), level)));
        return (question.Question.Text.In(level), question.Question.Hint is { } hint ? hint.In(level) : null, [.. choices]);
    }

    /// <summary>All topics by the part of life they belong to, in the order they are offered.</summary>
    public IReadOnlyList<(string Title, IReadOnlyList<(string Id, string Title, string Explanation)> Topics)> TopicGroups(LanguageLevel level) =>
        [.. _knowledge.Topics.GroupBy(topic => topic.LifeDomain).OrderBy(group => group.Key).Select(group => (
            Words(NameOf(group.Key), level),
            (IReadOnlyList<(string, string, string)>)[.. group.Select(topic => (topic.Id.Value, topic.Title.In(level), topic.Explanation.Text.In(level)))]))];

    /// <summary>The name and province of a municipality.</summary>
    public (string Name, string Province) Named(Domain.Municipalities.MunicipalityCode code) => (_knowledge.Gazetteer[code].Name, _knowledge.Gazetteer[code].Province);

    /// <summary>The name of the municipality that was answered.</summary>
    /// <returns>Empty when there is none.</returns>
    public string PlaceIn(DialogState state, string question) => state.MunicipalityIn(question) is { } code ? _knowledge.Gazetteer[code].Name : "";

    /// <summary>The municipality that was answered.</summary>
    /// <returns>Null when there is none.</returns>
    public static Domain.Municipalities.MunicipalityCode? CodeIn(DialogState state, string question) => state.MunicipalityIn(question);

    /// <summary>The moving day that was answered.</summary>
    /// <returns>Null when it is not known.</returns>
    public static DateOnly? MovingDayIn(DialogState state) => state.MovingDay();

    /// <summary>The moving day in words; read again, they give the same.</summary>
    /// <returns>Empty when it is not known.</returns>
    public string DayIn(DialogState state) => state.MovingDay() is null ? "" : new Steering.Asking(_knowledge).AnswerText(new GivenAnswer(SharedQuestions.Day, state[SharedQuestions.Day]!), state.Level);

    private static Phrase NameOf(Domain.Topics.LifeDomain domain) => domain switch
    {
        Domain.Topics.LifeDomain.WorkAndIncome => Phrases.DomainWork,
        Domain.Topics.LifeDomain.TransportAndMobility => Phrases.DomainTransport,
        Domain.Topics.LifeDomain.WelfareHealthAndSupport => Phrases.DomainWelfare,
        Domain.Topics.LifeDomain.EducationAndDevelopment => Phrases.DomainEducation,
        Domain.Topics.LifeDomain.HomeAndHousing => Phrases.DomainHome,
        Domain.Topics.LifeDomain.Leisure => Phrases.DomainLeisure,
        _ => throw new ArgumentOutOfRangeException(nameof(domain), domain, "Unknown part of life."),
    };

    /// <summary>What matters to who comes for a day with something that a municipality has rules for, such as a parking card.</summary>
    /// <param name="municipality">Where somebody goes.</param>
    /// <param name="level">The level to write in.</param>
    /// <param name="today">The day in Europe/Amsterdam.</param>
    public Reply Visit(Domain.Municipalities.MunicipalityCode municipality, LanguageLevel level, DateOnly today)
    {
        var draft = new ReplyDraft(_knowledge, level);
        foreach (var topic in _knowledge.Topics.Where(topic => topic.Aspects.Any(aspect => aspect.IsForVisit)))
        {
            new RuleWriter(draft, topic, municipality, today, today).WriteVisit();
        }

        return draft.Finish("bezoek", question: null, []);
    }

    /// <summary>Whether a talk with the municipality belongs to any of the topics.</summary>
    public bool HasTalk(DialogState state) => state.Answered.Select(_knowledge.TopicWith).OfType<Domain.Topics.Topic>().Any(topic => topic.TalkTopic is not null || topic.Talk.Count > 0);

    /// <summary>The sheet for the talk with the municipality.</summary>
    /// <param name="state">The answers, with nothing missing.</param>
    /// <param name="today">The day in Europe/Amsterdam.</param>
    public Reply TalkSheet(DialogState state, DateOnly today)
    {
        var draft = new ReplyDraft(_knowledge, state.Level);
        new TalkSheetWriter(draft, state, AnswersIn(state)).Write();
        ReceiptLineWriter.WriteOfIntake(draft, state, today);
        return draft.Finish(ReplyNames.TalkSheet, question: null, []);
    }

    /// <summary>The fixed answer to danger that a field told of.</summary>
    public Reply Crisis(CrisisKind kind, LanguageLevel level)
    {
        var draft = new ReplyDraft(_knowledge, level);
        HelpWriter.WriteCrisis(draft, kind);
        return draft.Finish(ReplyNames.Crisis, question: null, []);
    }

    /// <summary>The fixed answer to danger that a text tells of, on a page that asks for something else.</summary>
    /// <param name="text">What stands in a field.</param>
    /// <param name="level">The level to speak in.</param>
    /// <param name="today">The day in Europe/Amsterdam.</param>
    /// <returns>Null when it tells of none.</returns>
    public Reply? DangerIn(string text, LanguageLevel level, DateOnly today) => Uptake.DangerIn(text, today) is { } kind ? Crisis(kind, level) : null;

    /// <summary>A phrase of the intake's pages.</summary>
    public string Words(Phrase phrase, LanguageLevel level, params ReadOnlySpan<(string Slot, string Text)> fillings) =>
        _knowledge.Phrasebook.Say(phrase, level, fillings);
}
