using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain.Moving;
using Verschillen.Domain.Topics;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Takes from a message every answer that it holds: to the question asked first, then whatever else it says.</summary>
internal sealed class Uptake
{
    private readonly Knowledge _knowledge;
    private readonly Reading _reading;
    private readonly DateOnly _today;
    private bool _isTopicChosen;
    private bool _isPlainAnswer;
    private bool _isRemark;
    private bool _isAskedOfMove;

    private Uptake(Knowledge knowledge, DialogState state, Reading reading, DateOnly today)
    {
        _knowledge = knowledge;
        State = state;
        _reading = reading;
        _today = today;
    }

    /// <summary>The state with the answers taken.</summary>
    public DialogState State { get; private set; }

    /// <summary>Whether the message answered the question asked.</summary>
    public bool AnsweredTheQuestion { get; private set; }

    /// <summary>Whether the message gave any answer at all.</summary>
    public bool TookSomething { get; private set; }

    /// <summary>What the person should hear about how the message was taken ("Ulft hoort bij de gemeente Oude IJsselstreek").</summary>
    public List<string> Notices { get; } = [];

    /// <summary>Takes what a message holds.</summary>
    public static Uptake Of(Knowledge knowledge, DialogState state, Reading reading, DateOnly today)
    {
        // Points asked for belong to one question; they stay only while it still waits for an answer, and for "en in Zwolle?".
        var waits = knowledge.WaitingIn(state) is not null;
        var keepsPoints = waits || ((reading.IsFollowUp || reading.LeansBack) && reading.Topics.Count == 0);
        state = state with { HasMoved = state.HasMoved || (reading.HasMoved && reading.Places.Any(place => place.Role is PlaceRole.From or PlaceRole.To)) };
        var uptake = new Uptake(knowledge, state with { Asked = null, Pending = [], AspectIds = keepsPoints ? state.AspectIds : [], RuleDay = keepsPoints ? state.RuleDay : null }, reading, today);
        uptake.TakeAnswerTo(state);
        var places = new PlaceUptake(knowledge, reading);
        uptake.TookSomething |= places.Take(uptake.State, state.Asked, uptake.AnsweredTheQuestion);
        uptake.AnsweredTheQuestion |= places.AnsweredTheQuestion;
        uptake.State = places.State;
        uptake.Notices.AddRange(places.Notices);
        uptake.TakeDayOrYear(state);

        uptake._isPlainAnswer = waits && (uptake.AnsweredTheQuestion || uptake.TellsMovingDay(state)) && reading.Intent is Intent.None or Intent.OutOfScope && state.Asked is not (SharedQuestions.Topic or SharedQuestions.From or SharedQuestions.To or SharedQuestions.In);
        uptake._isAskedOfMove = waits && state.Asked is SharedQuestions.Day or SharedQuestions.From or SharedQuestions.To;
        uptake._isRemark = waits && reading.IsSaidBack && !uptake.AnsweredTheQuestion && state.Asked is { } asked && AskedQuestion.IsOfTopic(asked) && uptake.State.Topic() is not null;
        uptake.TakeTopics();
        uptake.TakeVolunteered(state.Asked);
        uptake.State = AspectExceptions.Applied(knowledge, uptake.State);
        uptake.AnsweredTheQuestion |= uptake.TookSomething && state.Asked is SharedQuestions.WhichAnswer;
        if (!uptake.AnsweredTheQuestion && uptake.State.Asked is null && uptake.StillMatters(state.Asked))
        {
            uptake.State = uptake.State with { Asked = state.Asked, Pending = state.Pending };
        }

        if (!state.Answers.SaySameAs(uptake.State.Answers))
        {
            // What was told since it was put is a reason to put a question again.
            uptake.State = uptake.State with { TimesPut = 0 };
        }

        return uptake;
    }

    /// <summary>Whether a question is still worth asking: not one of a topic that the person left, or of a place that they went on without.</summary>
    private bool StillMatters(string? asked) => asked switch
    {
        SharedQuestions.Topic => State.Topic() is null,
        SharedQuestions.Role => !TookSomething || !State.IsMoveKnown(),
        SharedQuestions.In => Goals.After(State, _reading).Goal is not Goal.Compare,
        SharedQuestions.From or SharedQuestions.To when _reading.IsOnlyThere => false,
        _ => asked is null || !AskedQuestion.IsOfTopic(asked) || (State.Topic() is { } topic && AskedQuestion.IsOf(topic, asked)),
    };

    private void TakeAnswerTo(DialogState before)
    {
        if (before.Asked is not { } name || _knowledge.QuestionWith(name) is not { } question || IsCorrectionInstead(before) || IsSpentOnTheMove(before))
        {
            return;
        }

        IReadOnlyList<string>? values = question.Kind switch
        {
            _ when before.Pending.Count > 0 => _reading.Choices is [var choice, ..] ? [choice] : Asking.MayBeUnknown(question, before) ? NotKnownValue() : null,
            _ when _reading.Assent == Assent.DoNotKnow && !Asking.MayBeUnknown(question, before) => null,
            QuestionKind.YesNo => YesNoAnswers.Of(_reading) is { } said ? [said] : null,
            QuestionKind.Choice => _reading.Choices is [var choice, ..] ? [choice] : NotKnownValue(),
            QuestionKind.MultiChoice => _reading.Choices.Count > 0 ? _reading.Choices : NotKnownValue(),
            QuestionKind.Amount or QuestionKind.Percentage or QuestionKind.Income => FigureAnswers.Of(_reading, question.Kind) is { } figure ? [figure] : NotKnownValue(),
            QuestionKind.Date => _reading is { DayMeant: null, IsDayInDoubt: false } ? NotKnownValue() : null,
            QuestionKind.Municipality => _reading.Places.Count == 0 ? NotKnownValue() : null,
            _ => null,
        };
        if (values is not null)
        {
            Accept(before, name, values);
            State = RemarkTakenBack.Announced(State, _reading, name);
            Notices.AddRange(RemarkWords.OfAnswer(_knowledge, State, _reading, name));
        }
    }

    /// <summary>"Januari zegt de begeleider", where something else was asked: it tells the day of the move, and says yes to nothing.</summary>
    private bool IsSpentOnTheMove(DialogState before) => _reading.IsAnswerLearned && TellsMovingDay(before);

    /// <summary>"Januari 2027 zegt de begeleider", while a question of a topic waits.</summary>
    private bool TellsMovingDay(DialogState before) =>
        _reading.DayMeant is { } date && before.Asked is { } asked && AskedQuestion.IsOfTopic(asked) && date.Day >= _today && !MovingDays.IsOfSomethingElse(before, _reading, _today);

    /// <summary>
    /// Asked yes or no, "nee, naar Utrecht" corrects an earlier answer. Asked which answer to change, "naar Utrecht" and "van Enschede naar Tubbergen" are new answers;
    /// "Tubbergen" points at the old one.
    /// </summary>
    private bool IsCorrectionInstead(DialogState before) =>
        (before.Asked is { } asked && _reading.IsCorrection && _knowledge.QuestionWith(asked)?.Kind == QuestionKind.YesNo && _reading.Places.Count + _reading.Dates.Count > 0) || IsChangeItself(before);

    private bool IsChangeItself(DialogState before) =>
        before.Asked is SharedQuestions.WhichAnswer &&
        (_reading.Dates.Count > 0 || _reading.Places.Count > 1 || _reading.Places.Any(place => !before.Answers.Any(answer => answer.Values.Contains(place.Candidates[0].ToString(), StringComparer.Ordinal))));

    private void Accept(DialogState before, string name, IReadOnlyList<string> values)
    {
        AnsweredTheQuestion = TookSomething = true;
        switch (name)
        {
            case SharedQuestions.Role when before.Pending.Count > 1:
                State = State with { Asked = name, Pending = values };
                break;
            case SharedQuestions.Role when values is [Situation.NotKnown] || (values is [SharedQuestions.In] && !State.IsMoveKnown()):
                State = State.WithPlaceOfNoRole(before.Pending[0]);
                break;
            case SharedQuestions.Role:
                // Of who is told about a move, "ik wil alleen de regels van Deventer weten" asks something else.
                State = TwoHomes.WithOtherEnd(State.With(values[0], before.Pending[0]) with { Goal = values is [SharedQuestions.In] ? Goal.Rule : State.Goal });
                break;
            case SharedQuestions.Day:
                State = State.With(name, DayAnswer.OfPending(values[0]));
                break;
            case SharedQuestions.WhichAnswer:
                State = State.Without(values[0]) with { Asked = values[0] };
                break;
            case SharedQuestions.Topic:
                State = State.TurnedTo(new TopicId(values[0]));
                LetWait(NamedTopics.In(_knowledge, _reading).Where(named => !string.Equals(_knowledge.TopicWith(named)!.MainTopic?.Value, values[0], StringComparison.Ordinal)));
                _isTopicChosen = true;
                break;
            default:
                State = State with { Answers = State.Answers.WithAnswer(_knowledge, name, values) };
                if (State.Topic() is { } topic && AskedQuestion.IsOf(topic, name))
                {
                    State = State with { Answers = State.Answers.WithoutNeedless(_knowledge, topic) };
                }

                break;
        }
    }

    private void TakeDayOrYear(DialogState before)
    {
        if (MovingDays.RuleDayIn(before, _reading, _today) is { } ruleDay)
        {
            (TookSomething, State) = (true, State with { RuleDay = ruleDay });
        }
        else if (!MovingDays.IsOfSomethingElse(before, _reading, _today))
        {
            TakeDay(asked: string.Equals(before.Asked, SharedQuestions.Day, StringComparison.Ordinal));
        }
    }

    private void TakeDay(bool asked)
    {
        if (_reading.DayMeant is not { } date)
        {
            AskWhichDay(asked);
            return;
        }

        TookSomething = true;
        var isOfRule = Goals.After(State, _reading).Goal is Goal.Rule or Goal.Apply or Goal.Deadline;
        if (!MovingDays.AreTaken(date.Day, _today))
        {
            Notices.Add(_knowledge.Phrasebook.Say(isOfRule ? Phrases.RuleDayTooFar : Phrases.DateTooFar, State.Level));
            // What is known now is told, and not what was asked of another year before.
            State = isOfRule && !State.IsMoveKnown() ? State.Without(SharedQuestions.Day) with { RuleDay = null } : State;
            return;
        }

        AnsweredTheQuestion |= asked;
        var before = State;
        var said = date;
        date = MovingDays.InYearOf(before, said, _today);
        State = State.WithDay(date);
        // The answer tells of which day it is.
        if (isOfRule)
        {
            return;
        }

        if (!date.IsExact || (date.WasLately && date.Day == said.Day && date.Day != before.MovingDay()))
        {
            Notices.Add(_knowledge.Phrasebook.Say(Phrases.DateTakenAs, State.Level, ("datum", DutchWords.Day(date.Day))));
        }
        else if (before[SharedQuestions.Day] is [not Situation.NotKnown, ..] && !before.Answers.SaySameAs(State.Answers))
        {
            // Where another question waits, the new day stands nowhere else.
            Notices.Add(_knowledge.Phrasebook.Say(Phrases.DayChanged, State.Level, ("datum", DutchWords.Day(date.Day))));
        }
    }

    /// <summary>"1 maart of 1 april" answers nothing yet; where no day is needed, nothing is said of it.</summary>
    private void AskWhichDay(bool asked)
    {
        if (_reading.IsDayInDoubt && (asked || (State[SharedQuestions.Day] is null && Goals.After(State, _reading).Goal is Goal.Compare)))
        {
            TookSomething = true;
            // Where a place is asked first, the day is asked after it.
            if (State.Asked is null)
            {
                Notices.Add(_knowledge.Phrasebook.Say(Phrases.DayInDoubt, State.Level));
                State = State with { Asked = SharedQuestions.Day, Pending = [.. _reading.Dates.Take(2).Where(date => MovingDays.AreTaken(date.Day, _today)).Select(DayAnswer.PendingOf)] };
            }
        }
    }

    private void TakeTopics()
    {
        var named = _isTopicChosen ? [] : NamedTopics.In(_knowledge, _reading);
        if (_isPlainAnswer && State.Topic() is not null)
        {
            // "zij blijft op dezelfde school", "ja, en ik heb ook een scootmobiel": what is talked about goes on.
            LetWait(_reading.Choices.Count > 0 ? [] : named);
        }
        else if (_isRemark)
        {
            var others = named.Where(topic => topic != State.Topic()).ToList();
            TookSomething |= others.Count > 0;
            LetWait(others);
            Notices.AddRange(RemarkWords.OfTopics(_knowledge, State, others));
        }
        else if (named.Count > 0)
        {
            TookSomething = true;
            Notices.AddRange(RemarkWords.OfTurn(_knowledge, State, _reading, named[0]));
            var left = _isAskedOfMove && !AnsweredTheQuestion ? State.Topic() : null;
            State = State.TurnedTo(named[0]);
            Notices.AddRange(RemarkWords.OfTopics(_knowledge, State, [.. State.Waiting.Where(topic => topic == left)]));
            LetWait(named);
        }

        var asked = PointsOfMessage.Of(_knowledge.TopicIn(State), _reading);
        // "ik leen hem" answers what was asked, though its words are those of a point too.
        if (asked.Count > 0 && !_isPlainAnswer)
        {
            State = State with { AspectIds = asked };
        }
    }

    /// <summary>Takes answers that were not asked, also of a topic that comes later; one that the person gave before stays, unless they correct it.</summary>
    /// <param name="asked">The question that was asked; null when none was.</param>
    private void TakeVolunteered(string? asked)
    {
        foreach (var answer in _reading.Volunteered.Count < 2 ? _reading.Volunteered : _reading.Volunteered.DistinctBy(one => one.Question, StringComparer.Ordinal))
        {
            var topic = _knowledge.TopicAsking(answer.Question);
            if (topic is null || !MayAnswer(topic.Value) || (!IsGivenAnew(asked) && !AspectExceptions.NameAnew(_knowledge, topic.Value, _reading, answer.Question) && State.Answers.WithTold(_knowledge, topic.Value)[answer.Question] is not null))
            {
                continue;
            }

            if (topic == State.Topic())
            {
                TookSomething = true;
                // "Ik heb toch geen kaart" answers an earlier question again, and is no new request; "nee, naar een andere school in Goirle" answers the one that waits.
                AnsweredTheQuestion |= (IsGivenAnew(asked) && State.Answers.WithTold(_knowledge, topic.Value)[answer.Question] is not null) || string.Equals(answer.Question, asked, StringComparison.Ordinal);
            }

            State = State with { Answers = State.Answers.WithAnswer(_knowledge, answer.Question, answer.Value).WithoutNeedless(_knowledge, topic.Value) };
        }
    }

    /// <summary>"Hij is toch van mij", and "nee, ik heb hem zelf gekocht" where no question waits that the no could answer.</summary>
    private bool IsGivenAnew(string? asked) => _reading.IsCorrection || (asked is null && _reading.Assent is Assent.No);

    /// <summary>"Mijn man heeft parkinson" answers nothing of a topic that nobody spoke of.</summary>
    private bool MayAnswer(TopicId topic) => !_reading.IsOfAnother || topic == State.Topic() || State.Waiting.Contains(topic) || State.Answered.Contains(topic) || _reading.Topics.Contains(topic);

    private void LetWait(IEnumerable<TopicId> topics) => State = State.WithWaiting(topics);

    private IReadOnlyList<string>? NotKnownValue() => _reading.Assent == Assent.DoNotKnow ? [Situation.NotKnown] : null;
}
