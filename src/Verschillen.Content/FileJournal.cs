using Verschillen.Domain;
using Verschillen.Domain.Rules;

namespace Verschillen.Content;

/// <summary>What is noted while one file is read and checked: its problems, and the texts that people will read. Several checks may note a problem at once.</summary>
/// <param name="path">The file, from the root of the project, with forward slashes.</param>
internal sealed class FileJournal(string path)
{
    private readonly List<ContentProblem> _problems = [];

    public string Path { get; } = path;

    public IReadOnlyList<ContentProblem> Problems => _problems;

    public List<ShownText> Texts { get; } = [];

    /// <summary>The sources that the file names, each with its line.</summary>
    public List<(int Line, Source Source)> Sources { get; } = [];

    /// <summary>The days that have been when the file is written, each with its field and its line.</summary>
    public List<(int Line, string Field, DateOnly Day)> PastDays { get; } = [];

    public void Fault(int line, string what, string mend) => Note(new ContentProblem(Path, line, what, mend));

    public void HardToRead(int line, string what, string mend) => Note(new ContentProblem(Path, line, what, mend) { Severity = Severity.Readability });

    public void Note(ContentProblem problem)
    {
        lock (_problems)
        {
            _problems.Add(problem);
        }
    }
}

/// <summary>A text that people will read, with the lines of both wordings.</summary>
internal sealed record ShownText(Wording Wording, int LineB1, int LineA2);
