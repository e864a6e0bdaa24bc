using System.Globalization;
using Verschillen.Domain;
using Verschillen.Domain.Moving;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Topics;

namespace Verschillen.Dialogs.Receipts;

/// <summary>Reads a receipt number: first what needs no content, then, with the edition at hand, the whole question.</summary>
public static class ReceiptReading
{
    /// <summary>Reads what somebody typed.</summary>
    /// <param name="text">Anything.</param>
    /// <param name="receipt">What the number says; null when something is wrong.</param>
    /// <returns>What is wrong; null when nothing is.</returns>
    public static ReceiptFault? Read(string? text, out Receipt? receipt)
    {
        receipt = null;
        if (ReceiptNumber.Read(text, out var number) is { } fault)
        {
            return fault;
        }

        receipt = HeadOf(number.Bits);
        return receipt is null ? ReceiptFault.NeverGiven : null;
    }

    /// <summary>The question as it was asked, read with the edition it was asked of.</summary>
    /// <returns>Null when the number holds codes that this edition does not have: it was changed, or never given.</returns>
    public static DialogState? StateOf(Receipt receipt, Knowledge edition)
    {
        var topics = receipt.Topics.Select(code => Receipt.TopicWith(code, edition)).OfType<TopicId>().ToList();
        if (topics.Count < receipt.Topics.Count || !receipt.Municipalities.All(edition.Gazetteer.Contains))
        {
            return null;
        }

        var reader = new BitReader(receipt.Bits, receipt.Rest);
        if (receipt.IsOfIntake)
        {
            var read = IntakeCoding.Read(reader, edition, StateWith(receipt, topics, []));
            return reader.IsSpent ? read : null;
        }

        IReadOnlyList<string> aspects = reader.ReadBit()
            ? [.. edition.TopicWith(topics[0])!.Aspects.Where(_ => reader.ReadBit()).Select(aspect => aspect.Id)]
            : [];
        var answers = new List<GivenAnswer>();
        foreach (var topic in receipt.Goal == Goal.Compare ? topics : [])
        {
            foreach (var question in edition.DialogOf(topic).Questions)
            {
                if (!ChoiceCoding.TryRead(reader, question, out var values))
                {
                    return null;
                }

                if (values is not null)
                {
                    answers.Add(new GivenAnswer(question.NameFor(topic), values));
                }
            }
        }

        return reader.IsSpent ? StateWith(receipt, topics, answers) with { AspectIds = aspects } : null;
    }

    /// <summary>The same question to another edition, as far as that knows its municipalities and topics; without the choices.</summary>
    /// <param name="receipt">The receipt.</param>
    /// <param name="edition">The edition to ask.</param>
    /// <param name="municipalities">The municipalities of that edition to ask about, in the order of the receipt's.</param>
    /// <returns>Null when no topic is left.</returns>
    public static DialogState? SameQuestion(Receipt receipt, Knowledge edition, IReadOnlyList<MunicipalityCode> municipalities)
    {
        var topics = receipt.Topics.Select(code => Receipt.TopicWith(code, edition)).OfType<TopicId>().ToList();
        return topics.Count == 0 || !municipalities.All(edition.Gazetteer.Contains)
            ? null
            : StateWith(receipt with { Municipalities = municipalities }, topics, []);
    }

    private static Receipt? HeadOf(IReadOnlyList<bool> bits)
    {
        var reader = new BitReader(bits);
        if (ReceiptKind.WithVersion(reader.Read(ReceiptFormat.VersionBits)) is not { } kind)
        {
            return null;
        }

        var edition = reader.Read(ReceiptFormat.EditionBits).ToString("x" + Receipt.EditionDigits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var askedOn = ReceiptFormat.FirstDay.AddDays((int)reader.Read(ReceiptFormat.DayBits));
        var goal = kind.IsOfIntake ? Goal.Compare : ReceiptFormat.Goals[(int)reader.Read(ReceiptFormat.GoalBits)];
        var level = reader.ReadBit() ? LanguageLevel.A2 : LanguageLevel.B1;
        var length = kind.IsOfIntake ? AnswerLength.Normal : (AnswerLength)reader.Read(ReceiptFormat.LengthBits);
        IReadOnlyList<MunicipalityCode> municipalities = goal == Goal.Compare ? [ReadCode(reader), ReadCode(reader)] : [ReadCode(reader)];
        if (!Enum.IsDefined(length) || municipalities.Contains(default) || !kind.Fits(goal))
        {
            return null;
        }

        DateOnly? movingDay = null;
        if ((kind.HasDay(goal) && !TryReadDay(reader, askedOn, out movingDay)) || (kind.NeedsDay && movingDay is null))
        {
            return null;
        }

        var topics = new List<int>();
        do
        {
            topics.Add((int)reader.Read(Receipt.BitsOfTopic));
        }
        while (reader.ReadBit());
        var canBeTogether = goal == Goal.Compare || topics.Count == 1; // a rule is asked of one topic
        return reader.Position > bits.Count || !canBeTogether || topics.Distinct().Count() < topics.Count ? null : new Receipt(edition, askedOn, goal, level, length, municipalities, movingDay, topics) { IsOfIntake = kind.IsOfIntake, IsDayEstimated = kind.IsDayEstimated, Bits = bits, Rest = reader.Position };
    }

    /// <returns>The code; the default when the bits are no code of four digits.</returns>
    private static MunicipalityCode ReadCode(BitReader reader)
    {
        var number = reader.Read(reader.ReadBit() ? ReceiptFormat.LargeCodeBits : ReceiptFormat.SmallCodeBits);
        return number > 9999 ? default : ReceiptFormat.CodeOf(number);
    }

    private static bool TryReadDay(BitReader reader, DateOnly askedOn, out DateOnly? day)
    {
        var distance = (int)reader.Read(ReceiptFormat.MoveBits);
        if (distance == ReceiptFormat.FarAway)
        {
            var number = (int)reader.Read(ReceiptFormat.FarDayBits);
            day = Math.Abs((long)number - askedOn.DayNumber) <= ReceiptFormat.FarthestDays ? DateOnly.FromDayNumber(number) : null;
            return day is not null;
        }

        day = distance == 0 ? null : askedOn.AddDays(distance - ReceiptFormat.DaysBack);
        return true;
    }

    private static DialogState StateWith(Receipt receipt, List<TopicId> topics, List<GivenAnswer> answers)
    {
        IReadOnlyList<GivenAnswer> places = receipt.Goal == Goal.Compare
            ?
            [
                new(SharedQuestions.From, [receipt.Municipalities[0].ToString()]),
                new(SharedQuestions.To, [receipt.Municipalities[1].ToString()]),
                new(SharedQuestions.Day, receipt.MovingDay is { } day ? DayAnswer.ValuesOf(day, receipt.IsDayEstimated) : [Situation.NotKnown]),
            ]
            : [new(SharedQuestions.In, [receipt.Municipalities[0].ToString()]), .. receipt.MovingDay is { } asked ? [new GivenAnswer(SharedQuestions.Day, DayAnswer.ValuesOf(asked, isEstimated: false))] : Array.Empty<GivenAnswer>()];
        return DialogState.Start with
        {
            Edition = receipt.Edition,
            Goal = receipt.Goal,
            Level = receipt.Level,
            Length = receipt.Length,
            Answers = [.. places, new(SharedQuestions.Topic, [topics[0].Value]), .. answers],
            Answered = topics,
        };
    }
}
