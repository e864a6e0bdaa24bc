using System.Numerics;
using Verschillen.Domain.Moving;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Receipts;

/// <summary>
/// The answer to one question as a few bits, counted along the question's own choices: 0 is not answered, 1 is "I do not know". A
/// question about an amount, such as somebody's income, has no bits: nobody can read it from a number that is told over the phone.
/// </summary>
internal static class ChoiceCoding
{
    private const int NotAnswered = 0;
    private const int NotKnown = 1;
    private const int First = 2; // the code of the first choice
    private const int SetBits = 2; // before the choices of a question that may have several

    /// <returns>False when the answer is none of the question's choices.</returns>
    public static bool TryWrite(BitWriter writer, Question question, IReadOnlyList<string>? values)
    {
        if (values is null or [Situation.NotKnown] || !HasChoices(question))
        {
            writer.Write(values is [Situation.NotKnown] && HasChoices(question) ? NotKnown : NotAnswered, BitsFor(question));
            return true;
        }

        return question.Kind == QuestionKind.MultiChoice ? TryWriteSet(writer, question, values) : values is [var id] && TryWriteChoice(writer, question, id);
    }

    /// <param name="reader">Reads the bits.</param>
    /// <param name="question">The question, as it stood in the edition.</param>
    /// <param name="values">The codes of the answer; null when it was not answered.</param>
    /// <returns>False when the bits stand for no answer.</returns>
    public static bool TryRead(BitReader reader, Question question, out IReadOnlyList<string>? values)
    {
        values = null;
        var code = (int)reader.Read(BitsFor(question));
        if (code <= NotKnown)
        {
            values = code == NotKnown ? [Situation.NotKnown] : null;
            return true;
        }

        values = question.Kind switch
        {
            QuestionKind.MultiChoice when code == First => [.. question.Codes.Where(_ => reader.ReadBit())],
            not QuestionKind.MultiChoice when code - First < question.Codes.Count => [question.Codes[code - First]],
            _ => [],
        };
        return values.Count > 0;
    }

    private static bool HasChoices(Question question) => question.Kind is QuestionKind.YesNo or QuestionKind.Choice or QuestionKind.MultiChoice;

    private static int BitsFor(Question question) => question.Kind switch
    {
        QuestionKind.YesNo or QuestionKind.Choice => BitOperations.Log2((uint)(question.Codes.Count + First - 1)) + 1,
        QuestionKind.MultiChoice => SetBits,
        _ => 0,
    };

    private static bool TryWriteChoice(BitWriter writer, Question question, string id)
    {
        var place = question.Codes.Index().FirstOrDefault(choice => string.Equals(choice.Item, id, StringComparison.Ordinal), (Index: -1, Item: "")).Index;
        if (place >= 0)
        {
            writer.Write(place + First, BitsFor(question));
        }

        return place >= 0;
    }

    private static bool TryWriteSet(BitWriter writer, Question question, IReadOnlyList<string> ids)
    {
        var choices = question.Codes;
        writer.Write(First, SetBits);
        foreach (var choice in choices)
        {
            writer.Write(ids.Contains(choice, StringComparer.Ordinal));
        }

        return ids.Count > 0 && ids.All(id => choices.Contains(id, StringComparer.Ordinal));
    }
}
