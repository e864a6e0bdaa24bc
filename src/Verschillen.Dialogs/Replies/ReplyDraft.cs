using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain;
using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;

namespace Verschillen.Dialogs.Replies;

/// <summary>A reply being written: it numbers the sources and puts them, then the receipt number, and then the question, at the end.</summary>
/// <param name="knowledge">What can be told.</param>
/// <param name="level">The level to write in.</param>
internal sealed class ReplyDraft(Knowledge knowledge, LanguageLevel level)
{
    private readonly List<Block> _blocks = [];
    private readonly List<Source> _sources = [];
    private Block? _last;

    // Most sources are cited many times in one answer, and comparing addresses is slow.
    private readonly List<(Source Source, int Number)> _cited = [];

    public Knowledge Knowledge { get; } = knowledge;

    public LanguageLevel Level { get; } = level;

    public string Words(Phrase phrase, params ReadOnlySpan<(string Slot, string Text)> fillings) =>
        Knowledge.Phrasebook.Say(phrase, Level, fillings);

    /// <returns>The text at the level of the reply, else in B1.</returns>
    public string Words(Wording wording) => wording.In(Level);

    /// <summary>The number of a source in this reply; the same source keeps its number.</summary>
    public int Cite(Source source)
    {
        foreach (var (cited, number) in _cited)
        {
            if (ReferenceEquals(cited, source))
            {
                return number;
            }
        }

        return CiteAnew(source);
    }

    private int CiteAnew(Source source)
    {
        var index = _sources.FindIndex(cited => cited.Date == source.Date && cited.Address == source.Address);
        if (index < 0)
        {
            _sources.Add(source);
            index = _sources.Count - 1;
        }

        _cited.Add((source, index + 1));
        return index + 1;
    }

    public void Add(Block block) => _blocks.Add(block);

    /// <summary>Puts a block below the sources.</summary>
    public void EndWith(Block block) => _last = block;

    public void Say(Phrase phrase, params ReadOnlySpan<(string Slot, string Text)> fillings) => Add(new Say(Words(phrase, fillings)));

    public void Say(SourcedText text) => Add(new Say(Words(text.Text), [Cite(text.Source)]));

    /// <summary>Says several texts, each with its source, under a heading; nothing when there are none.</summary>
    public void List(Phrase title, IReadOnlyList<SourcedText> texts)
    {
        if (texts.Count > 0)
        {
            Add(new Facts(Words(title), [.. texts.Select(FactOf)]));
        }
    }

    /// <summary>A text with its source, as one of several under a heading.</summary>
    public Fact FactOf(SourcedText text) => new(Label: null, Words(text.Text), [Cite(text.Source)]);

    /// <summary>The finished reply; the draft is done with.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="question">The one question; null when it ends without.</param>
    /// <param name="choices">The choices under the question.</param>
    public Reply Finish(string name, Ask? question, IReadOnlyList<ReplyChoice> choices)
    {
        if (_sources.Count > 0)
        {
            _blocks.Add(new Sources(Words(Phrases.SourcesTitle), [.. _sources.Select(Line)]));
        }

        if (_last is not null)
        {
            _blocks.Add(_last);
        }

        if (question is not null)
        {
            _blocks.Add(question);
        }

        if (choices.Count > 0)
        {
            _blocks.Add(new Choices(choices));
        }

        return new Reply(name, _blocks) { Level = Level };
    }

    private SourceLine Line(Source source, int index) => new(
        index + 1,
        string.Equals(source.Title, source.Publisher, StringComparison.OrdinalIgnoreCase) ? source.Title : $"{source.Title} ({source.Publisher})",
        source.Address,
        source.Date is { } date ? DutchWords.Day(date) : Words(Phrases.SourceUndated),
        source.Remark);
}
