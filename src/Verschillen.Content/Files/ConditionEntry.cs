using Verschillen.Content.Yaml;
using Verschillen.Domain.Moving;

namespace Verschillen.Content.Files;

/// <summary>A condition in a file, each test with its line.</summary>
internal sealed record ConditionEntry(IReadOnlyList<LocatedTest> Tests)
{
    public static ConditionEntry Always { get; } = new([]);

    public Condition Condition => Tests.Count == 0 ? Condition.Always : new Condition([.. Tests.Select(test => test.Test)]);

    /// <summary>Reads a condition; a missing one always holds.</summary>
    public static ConditionEntry Read(Fields fields, string key)
    {
        var tests = new List<LocatedTest>();
        foreach (var entry in fields.EntriesOf(key))
        {
            (entry.Value as ProbeNode)?.Shape.Forms.AddRange([SchemaForms.Text(), SchemaForms.Texts()]);
            IReadOnlyList<Node> values = entry.Value is ListNode list ? list.Items : [entry.Value];
            var words = values.OfType<ScalarNode>().Select(value => value.Text).Where(text => text.Length > 0).ToList();
            if (words.Count == 0 || words.Count < values.Count)
            {
                fields.Journal.Fault(entry.Line, $"De voorwaarde '{entry.Key}' heeft geen waarde die past.", "Schrijf 'naam: ja' of 'naam: [ja, onbekend]'.");
            }

            tests.Add(new LocatedTest(entry.Line, new ConditionTest(entry.Key, words)));
        }

        return tests.Count == 0 ? Always : new ConditionEntry(tests);
    }
}

internal sealed record LocatedTest(int Line, ConditionTest Test);
