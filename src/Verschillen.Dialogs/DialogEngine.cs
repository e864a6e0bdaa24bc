using Verschillen.Understanding;

namespace Verschillen.Dialogs;

public sealed class DialogEngine
{
    public Turn Begin(DateOnly today) => throw new InvalidOperationException($"{today}");

    public Turn Next(DialogState state, Reading reading, DateOnly today) => throw new InvalidOperationException($"{state}{reading}{today}");

    public Turn Change(DialogState state, string question, DateOnly today) => throw new InvalidOperationException($"{state}{question}{today}");

    public AskedQuestion? AskedIn(DialogState state) => throw new InvalidOperationException($"{state}");

    public IReadOnlyList<AnswerLine> AnswersSoFar(DialogState state) => throw new InvalidOperationException($"{state}");
}
