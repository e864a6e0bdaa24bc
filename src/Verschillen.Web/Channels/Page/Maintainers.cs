using System.Reflection;
using YamlDotNet.RepresentationModel;

namespace Verschillen.Web.Channels.Page;

/// <summary>Who maintains the program (beheerders), as publiccode.yml tells, which is part of it.</summary>
internal static class Maintainers
{
    /// <summary>The place in a page of text where their names come.</summary>
    public const string Marker = "{beheerders}";

    private const string Embedded = "publiccode.yml";

    /// <summary>Their names, with what else is told of them.</summary>
    public static string InWords { get; } = Read();

    /// <param name="publiccode">A file of publiccode.yml, version 0.</param>
    /// <returns>The names of the contacts with the addresses for mail that are given, on one line; empty when there are none.</returns>
    public static string In(TextReader publiccode)
    {
        var file = new YamlStream();
        file.Load(publiccode);
        var contacts = At(At(file.Documents[0].RootNode, "maintenance"), "contacts") as YamlSequenceNode;
        return string.Join(", ", contacts?.Select(Words) ?? []);
    }

    private static string Words(YamlNode contact) => $"{At(contact, "name")}{(At(contact, "email") is { } mail ? $" ({mail})" : "")}";

    private static YamlNode? At(YamlNode? node, string key) =>
        node is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    private static string Read()
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream(Embedded)!;
        using var text = new StreamReader(file);
        return In(text);
    }
}
