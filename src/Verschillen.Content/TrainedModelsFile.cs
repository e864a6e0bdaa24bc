using System.Security.Cryptography;
using Verschillen.Understanding;

namespace Verschillen.Content;

/// <summary>What was learned from one edition, kept in a file so that a start need not learn it again.</summary>
public static class TrainedModelsFile
{
    /// <summary>Where the build leaves it: beside the program.</summary>
    public static string BesideTheProgram { get; } = Path.Combine(AppContext.BaseDirectory, "geleerd.bin");

    /// <summary>Writes what was learned from an edition.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Write(string path, Edition edition, TrainedModels models)
    {
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes))
        {
            models.Write(writer);
        }

        var body = bytes.ToArray();
        File.WriteAllBytes(path, [.. Seal(edition, body), .. body]);
    }

    /// <summary>Reads what was learned from an edition.</summary>
    /// <returns>Null when the file is not there, not whole, or of another edition or program: then it is to be learned again.</returns>
    public static TrainedModels? Read(string path, Edition edition)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            var body = bytes.AsMemory(Math.Min(SHA256.HashSizeInBytes, bytes.Length));
            if (!bytes.AsSpan(..^body.Length).SequenceEqual(Seal(edition, body.Span)))
            {
                return null;
            }

            using var reader = new BinaryReader(new MemoryStream(bytes, SHA256.HashSizeInBytes, body.Length));
            return TrainedModels.Read(reader);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>A fingerprint of the edition, the program that learned and what it learned: any of them changed, and the file is no longer of use.</summary>
    private static byte[] Seal(Edition edition, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Convert.FromHexString(edition.Hash));
        hash.AppendData(typeof(UtteranceReader).Module.ModuleVersionId.ToByteArray());
        hash.AppendData(body);
        return hash.GetHashAndReset();
    }
}
