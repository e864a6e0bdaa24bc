using System.Text.Json;
using Verschillen.Content;
using Verschillen.Tests.Dialogs.Scripts;
using Verschillen.Tests.HouseStyle;
using Verschillen.Understanding;

namespace Verschillen.Tests.Content;

/// <summary>Messages from which was learned before are not read again, and nobody notices.</summary>
public sealed class LearnedContentTests
{
    private const int OneOf = 10;

    private static readonly Lazy<Catalogue> s_unread = new(() => ContentFolder.Read(Repository.Root, hash => string.Equals(hash, RealContent.Catalogue.LexiconHash, StringComparison.Ordinal) ? RealContent.Reader.Trained : null).Catalogue!);

    [Fact]
    public void The_lexicon_then_holds_no_messages()
    {
        var lexicon = s_unread.Value.Lexicon;

        Assert.Same(RealContent.Reader.Trained, s_unread.Value.Learned);
        Assert.Empty(lexicon.Intents.SelectMany(intent => intent.Examples));
        Assert.Empty(lexicon.Crises.SelectMany(crisis => crisis.Examples.Concat(crisis.SoundAlikes)));
        Assert.Empty(lexicon.Answers.SelectMany(answers => answers.Examples));
        Assert.Empty(lexicon.PlaceRoles.Sentences);
    }

    [Fact]
    public void The_edition_has_the_same_name() => Assert.Equal((RealContent.Catalogue.Edition, RealContent.Catalogue.LexiconHash), (s_unread.Value.Edition, s_unread.Value.LexiconHash));

    [Fact]
    public void Messages_are_read_the_same()
    {
        var (all, unread) = (RealContent.Reader, new UtteranceReader(s_unread.Value.Lexicon, s_unread.Value.Learned));
        var day = new DateOnly(2026, 11, 30);

        var texts = TextsIn("onafhankelijk.jsonl").ToList();
        Assert.InRange(texts.Count, 400, int.MaxValue);
        Assert.Equal(texts.Select(text => Said(all.Read(text, day, asked: null))), texts.Select(text => Said(unread.Read(text, day, asked: null))));
    }

    [Fact]
    public void Answers_are_read_the_same()
    {
        var (all, unread) = (RealContent.Reader, new UtteranceReader(s_unread.Value.Lexicon, s_unread.Value.Learned));
        var day = new DateOnly(2026, 11, 30);
        var texts = TextsIn("antwoorden.jsonl").ToList();

        Assert.All(RealContent.Catalogue.Lexicon.Answers.Select(answers => answers.Asked), asked =>
            Assert.Equal(texts.Select(text => Said(all.Read(text, day, asked))), texts.Select(text => Said(unread.Read(text, day, asked)))));
    }

    [Fact]
    public void Of_messages_from_which_nothing_was_learned_a_fault_is_told()
    {
        var content = new ContentBuilder().With(ContentBuilder.StopExamples, "stop\nstop\n");

        var problem = Assert.Single(content.InFolder(root => ContentFolder.Read(root, _ => null)).Problems);

        Assert.Equal($"{ContentBuilder.StopExamples}:2", $"{problem.File}:{problem.Line}");
    }

    private static IEnumerable<string> TextsIn(string file) => File.ReadLines(Path.Combine(Repository.Root, "tests", "uitingen", file))
        .Where((_, number) => number % OneOf == 0)
        .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!);

    private static string Said(Reading reading) => JsonSerializer.Serialize(reading);
}
