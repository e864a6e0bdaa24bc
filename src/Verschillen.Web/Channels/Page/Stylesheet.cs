using System.Reflection;
using System.Security.Cryptography;

namespace Verschillen.Web.Channels.Page;

/// <summary>The style sheet's address, which changes with its content, so that browsers may keep it for good.</summary>
internal sealed class Stylesheet
{
    /// <summary>The folder of the files that the program carries in itself.</summary>
    public const string Folder = "Verschillen.Web.wwwroot";

    private const int VersionLength = 8; // hexadecimal digits; enough to tell two editions apart

    public Stylesheet()
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{Folder}.verschillen.css")
            ?? throw new InvalidOperationException($"{Folder}.verschillen.css is not part of the program.");
        Address = $"/verschillen.css?v={Convert.ToHexStringLower(SHA256.HashData(file))[..VersionLength]}";
    }

    public string Address { get; }
}
