using Verschillen.Understanding.Learning;

namespace Verschillen.Understanding;

/// <summary>What was learned from the examples of a lexicon; reads only with that lexicon and this program.</summary>
public sealed class TrainedModels
{
    internal TrainedModels(IReadOnlyList<string> usualWords, LinearModel placeRoles, LinearModel intents, LinearModel topics, LinearModel dangers, LinearModel answers) =>
        (UsualWords, PlaceRoles, Intents, Topics, Dangers, Answers) = (usualWords, placeRoles, intents, topics, dangers, answers);

    internal IReadOnlyList<string> UsualWords { get; }

    internal LinearModel PlaceRoles { get; }

    internal LinearModel Intents { get; }

    internal LinearModel Topics { get; }

    internal LinearModel Dangers { get; }

    internal LinearModel Answers { get; }

    public void Write(BinaryWriter writer)
    {
        writer.Write(UsualWords.Count);
        foreach (var word in UsualWords)
        {
            writer.Write(word);
        }

        PlaceRoles.Write(writer);
        Intents.Write(writer);
        Topics.Write(writer);
        Dangers.Write(writer);
        Answers.Write(writer);
    }

    /// <summary>Reads what <see cref="Write"/> wrote; whoever keeps it sees to it that it is whole.</summary>
    public static TrainedModels Read(BinaryReader reader)
    {
        var usualWords = new string[reader.ReadInt32()];
        for (var i = 0; i < usualWords.Length; i++)
        {
            usualWords[i] = reader.ReadString();
        }

        return new TrainedModels(usualWords, LinearModel.Read(reader), LinearModel.Read(reader), LinearModel.Read(reader), LinearModel.Read(reader), LinearModel.Read(reader));
    }
}
