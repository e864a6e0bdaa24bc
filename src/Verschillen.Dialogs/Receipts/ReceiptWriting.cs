using System.Buffers;
using System.Globalization;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Topics;

namespace Verschillen.Dialogs.Receipts;

/// <summary>Makes the number of an answer. What each format holds is told in docs/adr; numbers that were given stay readable for ever.</summary>
internal static class ReceiptWriting
{
    /// <summary>The number of the answer to a question.</summary>
    /// <param name="knowledge">The edition that answers.</param>
    /// <param name="state">The question, with nothing missing.</param>
    /// <param name="topics">The topics answered, at least one.</param>
    /// <param name="askedOn">The day of the answer.</param>
    /// <returns>Null when the question does not fit in a number, such as on a day before 2026.</returns>
    public static ReceiptNumber? NumberOf(Knowledge knowledge, DialogState state, IReadOnlyList<TopicId> topics, DateOnly askedOn)
    {
        // A number holds one municipality of which a rule is asked.
        if (!CanBeNumbered(knowledge, askedOn) || topics.Count == 0 || (state.Goal != Goal.Compare && state.MunicipalitiesIn(SharedQuestions.In).Count > 1))
        {
            return null;
        }

        var writer = new BitWriter();
        var day = state.DayAsked(askedOn);
        var kind = ReceiptKind.OfChat(state.Goal, state.IsDayEstimated(), isOnOtherDay: day != askedOn);
        WriteOrigin(writer, kind, knowledge, askedOn);
        writer.Write(ReceiptFormat.Goals.IndexOf(state.Goal), ReceiptFormat.GoalBits);
        writer.Write(state.Level == LanguageLevel.A2);
        writer.Write((int)state.Length, ReceiptFormat.LengthBits);
        if (state.Goal == Goal.Compare)
        {
            WriteMove(writer, state, askedOn);
        }
        else
        {
            WriteCode(writer, state.MunicipalityIn(SharedQuestions.In)!.Value);
            if (kind.HasDay(state.Goal))
            {
                WriteDay(writer, day, askedOn);
            }
        }

        WriteTopics(writer, topics);
        return WriteRest(writer, knowledge, state, topics) ? writer.ToNumber() : null;
    }

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    private static bool IsEdition(string edition) => edition.Length >= Receipt.EditionDigits && !edition.AsSpan().ContainsAnyExcept(HexDigits);

    private static void WriteCode(BitWriter writer, MunicipalityCode code)
    {
        var number = ReceiptFormat.NumberOf(code);
        var isLarge = number >= 1 << ReceiptFormat.SmallCodeBits;
        writer.Write(isLarge);
        writer.Write(number, isLarge ? ReceiptFormat.LargeCodeBits : ReceiptFormat.SmallCodeBits);
    }

    private static void WriteDay(BitWriter writer, DateOnly? movingDay, DateOnly askedOn)
    {
        var distance = movingDay is { } day ? day.DayNumber - askedOn.DayNumber + ReceiptFormat.DaysBack : 0;
        if (movingDay is null || distance is > 0 and < ReceiptFormat.FarAway)
        {
            writer.Write(distance, ReceiptFormat.MoveBits);
            return;
        }

        writer.Write(ReceiptFormat.FarAway, ReceiptFormat.MoveBits);
        writer.Write(movingDay.Value.DayNumber, ReceiptFormat.FarDayBits);
    }

    /// <summary>The number of an intake.</summary>
    /// <param name="knowledge">The edition that answers.</param>
    /// <param name="state">The answers, with nothing missing.</param>
    /// <param name="askedOn">The day of the answer.</param>
    /// <returns>Null when it does not fit in a number.</returns>
    public static ReceiptNumber? NumberOfIntake(Knowledge knowledge, DialogState state, DateOnly askedOn)
    {
        if (!CanBeNumbered(knowledge, askedOn) || state.Answered.Count == 0)
        {
            return null;
        }

        var writer = new BitWriter();
        WriteOrigin(writer, ReceiptKind.OfIntake(state.IsDayEstimated()), knowledge, askedOn);
        writer.Write(state.Level == LanguageLevel.A2);
        WriteMove(writer, state, askedOn);
        WriteTopics(writer, state.Answered);
        return IntakeCoding.TryWrite(writer, knowledge, state) ? writer.ToNumber() : null;
    }

    private static bool CanBeNumbered(Knowledge knowledge, DateOnly askedOn) =>
        IsEdition(knowledge.Edition) && askedOn >= ReceiptFormat.FirstDay && askedOn <= ReceiptFormat.LastDay;

    private static void WriteOrigin(BitWriter writer, ReceiptKind kind, Knowledge knowledge, DateOnly askedOn)
    {
        writer.Write(kind.Version, ReceiptFormat.VersionBits);
        writer.Write(long.Parse(knowledge.Edition[..Receipt.EditionDigits], NumberStyles.HexNumber, CultureInfo.InvariantCulture), ReceiptFormat.EditionBits);
        writer.Write(askedOn.DayNumber - ReceiptFormat.FirstDay.DayNumber, ReceiptFormat.DayBits);
    }

    private static void WriteMove(BitWriter writer, DialogState state, DateOnly askedOn)
    {
        var move = state.Move();
        WriteCode(writer, move.From);
        WriteCode(writer, move.To);
        WriteDay(writer, move.On, askedOn);
    }

    private static void WriteTopics(BitWriter writer, IReadOnlyList<TopicId> topics)
    {
        for (var index = 0; index < topics.Count; index++)
        {
            writer.Write(Receipt.CodeOf(topics[index]), Receipt.BitsOfTopic);
            writer.Write(index < topics.Count - 1);
        }
    }

    /// <summary>The part that is read with the edition's own points and dialogs.</summary>
    private static bool WriteRest(BitWriter writer, Knowledge knowledge, DialogState state, IReadOnlyList<TopicId> topics)
    {
        var narrowed = topics.Count == 1 && state.AspectIds.Count > 0 ? knowledge.TopicWith(topics[0]) : null;
        var isNarrow = narrowed is not null && AspectsAsked.AreNamed(narrowed, state.AspectIds);
        writer.Write(isNarrow);
        if (isNarrow)
        {
            foreach (var aspect in narrowed!.Aspects)
            {
                writer.Write(state.AspectIds.Contains(aspect.Id, StringComparer.Ordinal));
            }
        }

        return state.Goal != Goal.Compare || topics.All(topic => TryWriteAnswers(writer, knowledge, topic, state.Answers.WithTold(knowledge, topic)));
    }

    private static bool TryWriteAnswers(BitWriter writer, Knowledge knowledge, TopicId topic, Answers known)
    {
        foreach (var (name, question) in knowledge.DialogOf(topic).Named)
        {
            if (!ChoiceCoding.TryWrite(writer, question, AnswerTo(topic, name, known)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What is asked to calculate with somebody's income stays out of the number. What another topic told is in it: that topic is not.</summary>
    private static IReadOnlyList<string>? AnswerTo(TopicId topic, string name, Answers answers) => OwnShareQuestions.Includes(topic, name) ? null : answers[name];
}
