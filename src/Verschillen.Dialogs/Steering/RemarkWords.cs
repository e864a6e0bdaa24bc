using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain.Topics;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Says what was made of a message that does not answer the question in so many words (opmerking).</summary>
internal static class RemarkWords
{
    /// <summary>"Elke dinsdag komt er iemand": the answer that was taken from it, so that it can be put right.</summary>
    /// <param name="knowledge">Has the words.</param>
    /// <param name="state">The state with the answer.</param>
    /// <param name="reading">The message.</param>
    /// <param name="question">The name of the question.</param>
    /// <returns>Empty when the words of the message say the answer themselves.</returns>
    public static IEnumerable<string> OfAnswer(Knowledge knowledge, DialogState state, Reading reading, string question) =>
        reading.IsDayOff ? [knowledge.Phrasebook.Say(Phrases.DayIsOff, state.Level)] :
        !reading.IsAnswerInferred || !AskedQuestion.IsOfTopic(question) ? [] : state.Answers.Where(answer => string.Equals(answer.Question, question, StringComparison.Ordinal))
            .Select(answer => knowledge.Phrasebook.Say(Phrases.AnswerTakenAs, state.Level, ("antwoord", new Asking(knowledge).LabelledAnswer(answer, state.Level))));

    /// <summary>"Ik heb een indicatie", of who has an answer about another topic: what is talked about from now on.</summary>
    /// <returns>Empty when nothing else was talked about, or the topic was asked for.</returns>
    public static IEnumerable<string> OfTurn(Knowledge knowledge, DialogState state, Reading reading, TopicId topic) =>
        !reading.IsSaidBack || state.Topic() is not { } before || before == topic || knowledge.TopicWith(topic) is not { } turned ? [] :
        [knowledge.Phrasebook.Say(Phrases.TurnedTo, state.Level, ("onderwerp", turned.Title.In(state.Level)))];

    /// <summary>"Wie betaalt de verhuiskosten", where something of another topic is asked: that it goes on with the costs, for the next question may sound like the last.</summary>
    /// <returns>Empty when no question of a topic waited, or the topic stays.</returns>
    public static IEnumerable<string> OfTurnAway(Knowledge knowledge, DialogState before, DialogState after, Reading reading) =>
        !reading.IsSaidBack && after.Goal is Goal.Compare && before.Asked is { } asked && AskedQuestion.IsOfTopic(asked) && knowledge.WaitingIn(before) is not null
        && after.Topic() is { } topic && topic != before.Topic() && knowledge.TopicWith(topic) is { } turned
            ? [knowledge.Phrasebook.Say(Phrases.TurnedTo, after.Level, ("onderwerp", turned.Title.In(after.Level)))]
            : [];

    /// <summary>"De parkeerkaart", where the day of the move is asked, and is asked again: that it was heard.</summary>
    /// <param name="knowledge">Has the words.</param>
    /// <param name="before">Where the conversation stood.</param>
    /// <param name="after">Where it stands with what the message says.</param>
    /// <returns>Empty when another question follows, or the answer.</returns>
    public static IEnumerable<string> OfTopicOfMove(Knowledge knowledge, DialogState before, DialogState after) =>
        after is { Goal: Goal.Compare, Asked: SharedQuestions.From or SharedQuestions.To or SharedQuestions.Day } && string.Equals(before.Asked, after.Asked, StringComparison.Ordinal)
        && after.Topic() is { } topic && topic != before.Topic() && knowledge.TopicWith(topic) is { } named
            ? [knowledge.Phrasebook.Say(Phrases.TopicHeard, after.Level, ("onderwerp", named.Title.In(after.Level)))]
            : [];

    /// <summary>"Mijn moeder verhuist", at the beginning: that "u" is she from now on.</summary>
    /// <returns>Empty later in the conversation, and for who asks for themselves.</returns>
    public static IEnumerable<string> OfWhoIsMeant(Knowledge knowledge, DialogState before, DialogState after, Reading reading) =>
        reading.IsForAnother && !before.IsUnderWay() && after.Goal is Goal.Compare ? [knowledge.Phrasebook.Say(Phrases.WhoIsMeant, after.Level)] : [];

    /// <summary>"Mijn hulp heet Anja", where a pass is asked about: that pass is still talked about, and other topics wait.</summary>
    /// <returns>Empty when there are none.</returns>
    public static IEnumerable<string> OfTopics(Knowledge knowledge, DialogState state, IReadOnlyList<TopicId> topics) => topics.Count == 0 ? [] :
        [knowledge.Phrasebook.Say(Phrases.LaterTopics, state.Level, ("onderwerpen", DutchWords.List([.. topics.Select(knowledge.TopicWith).OfType<Topic>().Select(topic => topic.Title.In(state.Level))])))];
}
