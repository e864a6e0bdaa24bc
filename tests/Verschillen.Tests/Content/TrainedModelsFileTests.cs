using Verschillen.Content;
using Verschillen.Tests.Dialogs.Scripts;
using Verschillen.Understanding;

namespace Verschillen.Tests.Content;

/// <summary>What was learned is kept whole, and only of use to the lexicon and the program that learned it.</summary>
public sealed class TrainedModelsFileTests : IDisposable
{
    private static readonly string s_lexicon = new('a', 64);

    private static readonly Lexicon s_words = FewExamples(RealContent.Catalogue.Lexicon);
    private static readonly UtteranceReader s_learned = new(s_words);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("verschillen-geleerd-");

    public TrainedModelsFileTests() => TrainedModelsFile.Write(FilePath, s_lexicon, s_learned.Trained);

    private string FilePath => Path.Combine(_folder.FullName, "geleerd.bin");

    [Theory]
    [InlineData("hou ik mijn scootmobiel als ik van Dalfsen naar Tubbergen verhuis")]
    [InlineData("wat kost de gpk straks")]
    [InlineData("ik zie het niet meer zitten")]
    [InlineData("hoe laat vertrekt de trein")]
    public void A_reader_that_learned_before_reads_as_one_that_learns_now(string message)
    {
        var reader = new UtteranceReader(s_words, TrainedModelsFile.Read(FilePath, s_lexicon));
        var day = new DateOnly(2026, 11, 22);

        var (now, kept) = (s_learned.Read(message, day, asked: null), reader.Read(message, day, asked: null));

        Assert.Equal((now.Intent, now.Score, now.Crisis), (kept.Intent, kept.Score, kept.Crisis));
        Assert.Equal(now.Topics, kept.Topics);
    }

    [Theory]
    [InlineData("niks")]
    [InlineData("uit de wlz")]
    [InlineData("via de zorgverzekeraar")]
    [InlineData("mijn man helpt mij")]
    public void It_takes_the_same_answers(string message)
    {
        var reader = new UtteranceReader(s_words, TrainedModelsFile.Read(FilePath, s_lexicon));
        var day = new DateOnly(2026, 11, 22);

        Assert.All(s_words.Answers.Select(answers => answers.Asked), asked => Assert.Equal(Taken(s_learned, asked), Taken(reader, asked)));

        string Taken(UtteranceReader of, AskedQuestion asked) => of.Read(message, day, asked) is var said ? $"{asked.Name}: {said.Assent} {string.Join(',', said.Choices)}" : string.Empty;
    }

    [Fact]
    public void It_is_of_no_use_to_another_lexicon() => Assert.Null(TrainedModelsFile.Read(FilePath, new string('b', 64)));

    [Fact]
    public void Without_a_file_there_is_nothing_to_read() => Assert.Null(TrainedModelsFile.Read(FilePath + "-weg", s_lexicon));

    [Theory]
    [InlineData(0)] // the seal
    [InlineData(40)] // the first model
    [InlineData(-1)] // the last weight
    public void A_file_with_one_byte_changed_is_not_read(int at)
    {
        var bytes = File.ReadAllBytes(FilePath);
        bytes[at < 0 ? bytes.Length + at : at] ^= 1;
        File.WriteAllBytes(FilePath, bytes);

        Assert.Null(TrainedModelsFile.Read(FilePath, s_lexicon));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(32)]
    [InlineData(1_000)]
    public void A_file_cut_off_is_not_read(int length)
    {
        File.WriteAllBytes(FilePath, File.ReadAllBytes(FilePath)[..length]);

        Assert.Null(TrainedModelsFile.Read(FilePath, s_lexicon));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>So many of each that learning takes little.</summary>
    private static Lexicon FewExamples(Lexicon lexicon) => lexicon with
    {
        Topics = [.. lexicon.Topics.Select(topic => topic with { Examples = Few(topic.Examples) })],
        Intents = [.. lexicon.Intents.Select(intent => intent with { Examples = Few(intent.Examples) })],
        Crises = [.. lexicon.Crises.Select(crisis => crisis with { Examples = Few(crisis.Examples), SoundAlikes = Few(crisis.SoundAlikes) })],
        Referrals = [.. lexicon.Referrals.Select(referral => referral with { Examples = Few(referral.Examples) })],
        Answers = [.. lexicon.Answers.Select(answers => answers with { Examples = Few(answers.Examples) })],
    };

    private static IReadOnlyList<T> Few<T>(IReadOnlyList<T> examples) => [.. examples.Take(20)];
}
