using System.Text.Json;
using Verschillen.Understanding;

namespace Verschillen.Tool.Measuring;

/// <summary>What somebody said back to a question, and what it answers (antwoord).</summary>
/// <param name="Id">Its name.</param>
/// <param name="Question">The name of the question that was asked.</param>
/// <param name="Text">What was typed.</param>
/// <param name="Value">
/// The answer: ja, nee, the id of a choice, a municipality, a day as 2027-03-01, a number; or one of <see cref="AnswerExample.NotKnown"/>,
/// <see cref="AnswerExample.Nothing"/>, <see cref="Doubtful"/> and <see cref="Vague"/>.
/// </param>
/// <param name="IsDanger">Whether it speaks of danger.</param>
internal sealed record LabelledAnswer(string Id, string Question, string Text, string Value, bool IsDanger)
{
    /// <summary>Whoever listens well would ask on.</summary>
    public const string Doubtful = "twijfel";

    /// <summary>A time without a day that one could name.</summary>
    public const string Vague = "vaag";

    /// <summary>Reads one line.</summary>
    /// <exception cref="JsonException">The line is no JSON.</exception>
    /// <exception cref="KeyNotFoundException">A field is missing.</exception>
    /// <exception cref="InvalidOperationException">The line is no object, or a field is of another kind.</exception>
    public static LabelledAnswer Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        return new LabelledAnswer(JsonText.TextOf(root, "id"), JsonText.TextOf(root, "vraag"), JsonText.TextOf(root, "text"), JsonText.TextOf(root, "waarde"), root.GetProperty("gevaar").GetBoolean());
    }
}
