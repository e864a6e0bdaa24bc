using System.Security.Cryptography;
using Verschillen.Understanding;

namespace Verschillen.Content;

/// <summary>What was learned from one lexicon, kept in a file so that a start need not learn it again.</summary>
public static class TrainedModelsFile
{
    private const int PartLength = 64 * 1024;

    /// <summary>Where the build leaves it: beside the program.</summary>
    public static string BesideTheProgram { get; } = Path.Combine(AppContext.BaseDirectory, "geleerd.bin");

    /// <param name="path">The file; what is there is replaced.</param>
    /// <param name="lexiconHash">See <see cref="Catalogue.LexiconHash"/>.</param>
    /// <param name="models">What was learned from that lexicon.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Write(string path, string lexiconHash, TrainedModels models)
    {
        using var body = new MemoryStream();
        using var writer = new BinaryWriter(body);
        models.Write(writer);
        body.Position = 0;
        File.WriteAllBytes(path, [.. Seal(lexiconHash, body), .. body.ToArray()]);
    }

    /// <summary>What was learned of the words of a catalogue, out of the file beside the program.</summary>
    /// <inheritdoc cref="Read"/>
    public static TrainedModels? Of(string lexiconHash) => Read(BesideTheProgram, lexiconHash);

    /// <param name="path">The file.</param>
    /// <param name="lexiconHash">See <see cref="Catalogue.LexiconHash"/>.</param>
    /// <returns>Null when the file is not there, not whole, or of another lexicon or program: then it is to be learned again.</returns>
    public static TrainedModels? Read(string path, string lexiconHash)
    {
        try
        {
            // It is read twice, for in memory it would stand beside what is made of it, at the moment that a start takes most.
            using var file = File.OpenRead(path);
            Span<byte> seal = stackalloc byte[SHA256.HashSizeInBytes];
            if (file.ReadAtLeast(seal, seal.Length, throwOnEndOfStream: false) < seal.Length || !seal.SequenceEqual(Seal(lexiconHash, file)))
            {
                return null;
            }

            file.Position = seal.Length;
            using var reader = new BinaryReader(file);
            return TrainedModels.Read(reader);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>A fingerprint of the lexicon, the program that learned and what it learned: any of them changed, and the file is no longer of use.</summary>
    private static byte[] Seal(string lexiconHash, Stream body)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Convert.FromHexString(lexiconHash));
        hash.AppendData(typeof(UtteranceReader).Module.ModuleVersionId.ToByteArray());
        hash.AppendData(typeof(TrainedModelsFile).Module.ModuleVersionId.ToByteArray()); // it makes the words to learn from of the files
        var part = new byte[PartLength];
        while (body.Read(part) is > 0 and var length)
        {
            hash.AppendData(part, 0, length);
        }

        return hash.GetHashAndReset();
    }
}
