using Verschillen.Understanding;

namespace Verschillen.Dialogs;

public sealed class DialogEngine
{
    private readonly string _why = "not built yet: ";

    public Turn Begin(DateOnly today) => throw new InvalidOperationException($"{_why}{today}");

    public Turn Next(DialogState state, Reading reading, DateOnly today) => throw new InvalidOperationException($"{_why}{state}{reading}{today}");

    public Turn Change(DialogState state, string question, DateOnly today) => throw new InvalidOperationException($"{_why}{state}{question}{today}");

    public AskedQuestion? AskedIn(DialogState state) => throw new InvalidOperationException($"{_why}{state}");

    public IReadOnlyList<AnswerLine> AnswersSoFar(DialogState state) => throw new InvalidOperationException($"{_why}{state}");
}
