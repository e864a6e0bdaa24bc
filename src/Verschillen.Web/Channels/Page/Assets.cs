using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Verschillen.Web.Theming;

namespace Verschillen.Web.Channels.Page;

/// <summary>
/// The styles, scripts and drawings that the program carries in itself. They stand in a folder whose name changes with their content, so that
/// browsers may keep them for good and a script finds the others beside it; and at the top, for sites that have the chat in their pages.
/// </summary>
internal sealed class Assets
{
    private const string Embedded = "Verschillen.Web.wwwroot."; // how the names of those in the program begin
    private const int VersionLength = 8; // hexadecimal digits; enough to tell two editions apart

    private readonly FrozenDictionary<string, PackedFile> _files;

    /// <param name="styles">The style sheets, which the theme makes different at each server.</param>
    public Assets(Stylesheets styles)
    {
        var program = Assembly.GetExecutingAssembly();
        var files = new SortedDictionary<string, PackedFile>(StringComparer.Ordinal);
        foreach (var resource in program.GetManifestResourceNames().Where(name => name.StartsWith(Embedded, StringComparison.Ordinal)))
        {
            using var stream = program.GetManifestResourceStream(resource)!;
            using var content = new MemoryStream();
            stream.CopyTo(content);
            Add(NameOf(resource), content.ToArray());
        }

        Add("verschillen.css", Encoding.UTF8.GetBytes(styles.Page));
        Add("intake.css", Encoding.UTF8.GetBytes(styles.Intake));
        Add("verschillen-chat.css", Encoding.UTF8.GetBytes(styles.ForWidget));
        _files = files.ToFrozenDictionary(StringComparer.Ordinal);
        Folder = $"/v{Convert.ToHexStringLower(SHA256.HashData([.. files.Values.SelectMany(file => file.Hash)]))[..VersionLength]}";

        void Add(string name, byte[] content) => files.Add(name, new PackedFile(name, content));
    }

    /// <summary>The address of the folder, without a slash at the end.</summary>
    public string Folder { get; }

    /// <param name="file">A file's name.</param>
    public string this[string file] => $"{Folder}/{file}";

    /// <summary>What stands at an address.</summary>
    /// <param name="address">The path of a request.</param>
    /// <param name="isForGood">Whether the address changes with the content.</param>
    /// <returns>Null when there is no such file.</returns>
    public PackedFile? At(PathString address, out bool isForGood)
    {
        isForGood = address.StartsWithSegments(Folder, StringComparison.Ordinal, out var name);
        return _files.GetValueOrDefault((isForGood ? name : address).Value is ['/', .. var file] ? file : "");
    }

    /// <summary>The program writes a folder's name as it writes an extension.</summary>
    private static string NameOf(string resource)
    {
        var name = resource[Embedded.Length..];
        var extension = name.LastIndexOf('.');
        return name[..extension].Replace('.', '/') + name[extension..];
    }
}
