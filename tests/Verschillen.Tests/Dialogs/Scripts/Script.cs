using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Verschillen.Tests.Dialogs.Scripts;

/// <summary>A conversation as it should go: what the resident types and what is expected of each answer.</summary>
/// <param name="Today">The day of the conversation (vandaag).</param>
/// <param name="Turns">Its messages, in order.</param>
internal sealed record Script(DateOnly Today, IReadOnlyList<ScriptTurn> Turns)
{
    /// <summary>Reads a script.</summary>
    /// <exception cref="FormatException">A key is unknown or missing.</exception>
    public static Script Read(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        var root = (YamlMappingNode)stream.Documents[0].RootNode;
        Only(root, "vandaag", "gesprek");
        return new Script(
            DateOnly.ParseExact(Scalar(root["vandaag"]), "yyyy-MM-dd", CultureInfo.InvariantCulture),
            [.. ((YamlSequenceNode)root["gesprek"]).Select(turn => ReadTurn((YamlMappingNode)turn))]);
    }

    private static ScriptTurn ReadTurn(YamlMappingNode turn)
    {
        Only(turn, "inwoner", "bot");
        var expected = turn.Children.TryGetValue("bot", out var bot) ? (YamlMappingNode)bot : [];
        return new ScriptTurn(Scalar(turn["inwoner"]), [.. expected.Children.Select(pair => new Expectation(Scalar(pair.Key), pair.Value))]);
    }

    private static void Only(YamlMappingNode node, params string[] known)
    {
        if (node.Children.Keys.Select(Scalar).FirstOrDefault(key => !known.Contains(key, StringComparer.Ordinal)) is { } unknown)
        {
            throw new FormatException($"Unknown key '{unknown}' in line {node.Start.Line}; known are: {string.Join(", ", known)}.");
        }
    }

    public static string Scalar(YamlNode node) => ((YamlScalarNode)node).Value ?? "";
}

/// <summary>A message and what is expected of its answer.</summary>
/// <param name="Message">What the resident types (inwoner).</param>
/// <param name="Expected">What the answer must hold (bot); empty when anything goes.</param>
internal sealed record ScriptTurn(string Message, IReadOnlyList<Expectation> Expected);

/// <summary>One thing that an answer must hold.</summary>
/// <param name="Key">A key of <see cref="TurnCheck"/>, or the id of a point.</param>
/// <param name="Value">What it must be.</param>
internal sealed record Expectation(string Key, YamlNode Value)
{
    public string Text => Script.Scalar(Value);

    /// <summary>The values of a list; one value is a list of one.</summary>
    public IReadOnlyList<string> List => Value is YamlSequenceNode list ? [.. list.Select(Script.Scalar)] : [Text];

    public IEnumerable<(string Name, string Value)> Pairs =>
        ((YamlMappingNode)Value).Children.Select(pair => (Script.Scalar(pair.Key), pair.Value is YamlSequenceNode list ? string.Join(',', list.Select(Script.Scalar)) : Script.Scalar(pair.Value)));
}
