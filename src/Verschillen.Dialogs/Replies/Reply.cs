using Verschillen.Domain;

namespace Verschillen.Dialogs.Replies;

/// <summary>One answer of the bot: a small document that every channel renders in its own way (antwoord).</summary>
/// <param name="Name">Which answer it is, such as "vergelijking"; conversation scripts check it.</param>
/// <param name="Blocks">What it says, in order: the answer, what it costs, what to do, what is not known, the sources, one question last.</param>
public sealed record Reply(string Name, IReadOnlyList<Block> Blocks)
{
    /// <summary>The level the words are in.</summary>
    public LanguageLevel Level { get; init; }

    /// <summary>The one question, when the bot asks one.</summary>
    public Ask? Question => Last<Ask>();

    /// <summary>The choices offered with the question or at the end.</summary>
    public IReadOnlyList<ReplyChoice> Choices => Last<Choices>()?.Options ?? [];

    /// <summary>The reply where no conversation goes on, such as on paper: without a question, its choices and what invites to say something.</summary>
    public Reply ToKeep() => this with { Blocks = [.. Blocks.Where(block => block is not (Ask or Replies.Choices or Say { IsInvitation: true }))] };

    /// <summary>What every channel asks of a reply many times stands near its end.</summary>
    private T? Last<T>()
        where T : Block
    {
        for (var place = Blocks.Count - 1; place >= 0; place--)
        {
            if (Blocks[place] is T block)
            {
                return block;
            }
        }

        return null;
    }
}
