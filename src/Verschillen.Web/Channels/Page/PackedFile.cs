using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace Verschillen.Web.Channels.Page;

/// <summary>
/// A style, script or drawing, the same for everybody. It is packed once, as small as can be, when a browser first asks for it; a page is
/// packed for each visitor and so in the quickest way.
/// </summary>
internal sealed class PackedFile
{
    private const int TagLength = 16; // hexadecimal digits

    private static readonly FileExtensionContentTypeProvider Types = new();

    private readonly string _type;
    private readonly byte[] _content;
    private readonly string _tag;
    private readonly Dictionary<string, Lazy<byte[]>> _packed;

    /// <param name="name">Its name, with an extension that tells its type.</param>
    /// <param name="content">What stands in it, in UTF-8.</param>
    /// <exception cref="ArgumentException">The extension is not known.</exception>
    public PackedFile(string name, byte[] content)
    {
        _type = Types.TryGetContentType(name, out var type) ? $"{type}; charset=utf-8" : throw new ArgumentException($"No type for {name}.", nameof(name));
        _content = content;
        Hash = SHA256.HashData(content);
        _tag = Convert.ToHexStringLower(Hash)[..TagLength];
        _packed = new(StringComparer.Ordinal)
        {
            [AcceptedEncoding.Brotli] = new(() => Pack(packed => new BrotliStream(packed, CompressionLevel.SmallestSize))),
            [AcceptedEncoding.Gzip] = new(() => Pack(packed => new GZipStream(packed, CompressionLevel.SmallestSize))),
        };
    }

    /// <summary>The SHA-256 of what stands in it.</summary>
    public byte[] Hash { get; }

    /// <summary>Answers with it in the encoding that the browser likes best, or tells that the browser has it already.</summary>
    public Task WriteAsync(HttpContext context)
    {
        var encoding = AcceptedEncoding.Of(context);
        var content = _content;
        context.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (encoding is not null)
        {
            context.Response.Headers.ContentEncoding = encoding;
            content = _packed[encoding].Value;
        }

        // One tag for each encoding: a strong tag is for the same bytes (RFC 9110 section 8.8.3.3).
        return Results.Bytes(content, _type, entityTag: new EntityTagHeaderValue($"\"{_tag}{encoding}\"")).ExecuteAsync(context);
    }

    private byte[] Pack(Func<Stream, Stream> open)
    {
        using var packed = new MemoryStream();
        using (var packing = open(packed))
        {
            packing.Write(_content);
        }

        return packed.ToArray();
    }
}
