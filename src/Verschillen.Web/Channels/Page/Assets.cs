using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Verschillen.Web.Theming;

namespace Verschillen.Web.Channels.Page;

/// <summary>
/// The styles and scripts that the program carries in itself. They stand in a folder whose name changes with their content, so that
/// browsers may keep them for good and a script finds the others beside it.
/// </summary>
internal sealed class Assets
{
    /// <summary>The folder of the files in the program.</summary>
    public const string Embedded = "Verschillen.Web.wwwroot";

    private const int VersionLength = 8; // hexadecimal digits; enough to tell two editions apart

    /// <param name="styles">The style sheets, which the theme makes different at each server.</param>
    public Assets(Stylesheets styles)
    {
        var program = Assembly.GetExecutingAssembly();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in program.GetManifestResourceNames().Where(name => name.StartsWith(Embedded, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var file = program.GetManifestResourceStream(name)!;
            hash.AppendData(SHA256.HashData(file));
        }

        hash.AppendData(Encoding.UTF8.GetBytes(styles.Page + styles.Intake));
        Folder = $"/v{Convert.ToHexStringLower(hash.GetCurrentHash())[..VersionLength]}";
    }

    /// <summary>The address of the folder, without a slash at the end.</summary>
    public string Folder { get; }

    /// <param name="file">A file's name.</param>
    public string this[string file] => $"{Folder}/{file}";
}
