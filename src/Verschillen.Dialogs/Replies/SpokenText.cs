using System.Globalization;

namespace Verschillen.Dialogs.Replies;

/// <summary>Renders a reply as it is heard: by a voice, or by a screen reader when it arrives (gesproken tekst).</summary>
public static class SpokenText
{
    private const int LongestArrival = 600; // characters; about 45 seconds of speech

    /// <summary>The whole reply, without its sources, ending with the question and how many answers can be chosen.</summary>
    public static string Of(Reply reply)
    {
        var said = new SpokenSentences(LongestArrival);
        var blocks = new SpokenBlocks(said);
        foreach (var block in reply.Blocks)
        {
            blocks.Tell(block);
        }

        return Ended(said, reply);
    }

    /// <summary>
    /// The reply as it is told when it arrives: whole when it is short. Of a long one the paragraphs and then its parts by name, for
    /// these are read at leisure and the question must not get lost behind them.
    /// </summary>
    /// <param name="reply">The reply.</param>
    /// <param name="whole">The whole of it, as it is heard.</param>
    public static string OnArrival(Reply reply, string whole)
    {
        if (whole.Length <= LongestArrival)
        {
            return whole;
        }

        var said = new SpokenSentences(LongestArrival);
        var blocks = new SpokenBlocks(said);
        foreach (var block in reply.Blocks)
        {
            blocks.Name(block);
        }

        return Ended(said, reply);
    }

    /// <summary>
    /// The reply for a voice alone, without a page to read: the choices are named instead of counted, and of a long one the paragraphs,
    /// the first step and the names of the parts are told, so that the question is not minutes away.
    /// </summary>
    public static string ForVoice(Reply reply)
    {
        var (question, choices) = (Question(reply), Named(reply));
        return WholeForVoice(reply, question, choices) ?? BriefForVoice(reply, question, choices);
    }

    /// <returns>Null when it is long; the rest of it is then not put into words.</returns>
    private static string? WholeForVoice(Reply reply, string question, string choices)
    {
        var said = new SpokenSentences(LongestArrival);
        var blocks = new SpokenBlocks(said);
        for (var place = 0; place < reply.Blocks.Count && said.Length <= LongestArrival; place++)
        {
            blocks.Tell(reply.Blocks[place]);
        }

        said.Add(question);
        said.Add(choices);
        return said.Length <= LongestArrival ? said.ToString() : null;
    }

    private static string BriefForVoice(Reply reply, string question, string choices)
    {
        var said = new SpokenSentences(LongestArrival);
        var blocks = new SpokenBlocks(said);
        foreach (var block in reply.Blocks)
        {
            blocks.Name(block);
            if (block is Steps { Items: [var first, ..] })
            {
                blocks.TellStep(first);
            }
        }

        said.Add(question);
        said.Add(choices);
        return said.ToString();
    }

    private static string Ended(SpokenSentences said, Reply reply)
    {
        said.Add(Question(reply));
        said.Add(Count(reply));
        return said.ToString();
    }

    private static string Question(Reply reply) => reply.Question is { } ask ? $"{ask.Text} {ask.Hint}".TrimEnd() : "";

    private static string Count(Reply reply) => (reply.Question, reply.Choices.Count) switch
    {
        (_, 0) => "",
        (null, 1) => "U kunt 1 knop kiezen.",
        (null, var count) => $"U kunt kiezen uit {count.ToString(CultureInfo.InvariantCulture)} knoppen.",
        (_, 1) => "1 antwoord om uit te kiezen.",
        (_, var count) => $"{count.ToString(CultureInfo.InvariantCulture)} antwoorden om uit te kiezen.",
    };

    private static string Named(Reply reply)
    {
        var (answers, commands) = (Texts(reply.Choices, areCommands: false), Texts(reply.Choices, areCommands: true));
        var named = Listed("U kunt zeggen", answers);
        return commands.Count == 0 ? named : answers.Count == 0 ? Listed("U kunt zeggen", commands) : $"{named} {Listed("U kunt ook zeggen", commands)}";
    }

    private static List<string> Texts(IReadOnlyList<ReplyChoice> choices, bool areCommands)
    {
        var texts = new List<string>(choices.Count);
        foreach (var choice in choices)
        {
            if (choice.IsCommand == areCommands)
            {
                texts.Add(choice.Text.TrimEnd('.', '?'));
            }
        }

        return texts;
    }

    private static string Listed(string beginning, List<string> texts) => texts switch
    {
        [] => "",
        [var one] => $"{beginning}: {one}.",
        [.. var first, var last] => $"{beginning}: {string.Join(", ", first)} of {last}.",
    };
}
