using Verschillen.Content;

namespace Verschillen.Web;

/// <summary>A start that goes on while the server is put together.</summary>
/// <param name="faults">What is wrong with the settings, for the person who starts it.</param>
/// <param name="reading">The content, being read.</param>
internal sealed class ChatStart(IReadOnlyList<string> faults, Task<ContentReading> reading)
{
    /// <summary>Whether the settings allow the server to be put together; whether it may run is told by <see cref="ProblemsAsync"/>.</summary>
    public bool CanBeBuilt => faults.Count == 0;

    /// <summary>What keeps the server from starting, once the content is read; empty when all is well.</summary>
    public async Task<IReadOnlyList<string>> ProblemsAsync() =>
        [.. faults, .. (await reading).Problems.Where(problem => problem.Severity == Severity.Fault).Select(problem => problem.ToString())];
}
