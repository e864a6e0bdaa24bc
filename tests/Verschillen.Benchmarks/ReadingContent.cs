using BenchmarkDotNet.Attributes;
using Verschillen.Content;
using Verschillen.Understanding;

namespace Verschillen.Benchmarks;

/// <summary>What is done once, at the start.</summary>
public class ReadingContent
{
    private Lexicon? _lexicon;

    [GlobalSetup]
    public void ReadLexicon() => _lexicon = Repository.ReadContent().Lexicon;

    [Benchmark(Description = "The catalogue read and checked")]
    public ContentReading Catalogue() => ContentFolder.Read(Repository.Root);

    [Benchmark(Description = "The reader made from its words")]
    public UtteranceReader Reader() => new(_lexicon!);
}
