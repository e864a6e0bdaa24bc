using Verschillen.Understanding.Learning;

namespace Verschillen.Understanding;

/// <summary>What was learned from the examples of a lexicon; reads only with that lexicon and this program.</summary>
public sealed class TrainedModels
{
    internal TrainedModels(LinearModel placeRoles, LinearModel intents, LinearModel topics, LinearModel dangers, LinearModel answers) =>
        (PlaceRoles, Intents, Topics, Dangers, Answers) = (placeRoles, intents, topics, dangers, answers);

    internal LinearModel PlaceRoles { get; }

    internal LinearModel Intents { get; }

    internal LinearModel Topics { get; }

    internal LinearModel Dangers { get; }

    internal LinearModel Answers { get; }

    public void Write(BinaryWriter writer)
    {
        PlaceRoles.Write(writer);
        Intents.Write(writer);
        Topics.Write(writer);
        Dangers.Write(writer);
        Answers.Write(writer);
    }

    /// <summary>Reads what <see cref="Write"/> wrote; whoever keeps it sees to it that it is whole.</summary>
    public static TrainedModels Read(BinaryReader reader) =>
        new(LinearModel.Read(reader), LinearModel.Read(reader), LinearModel.Read(reader), LinearModel.Read(reader), LinearModel.Read(reader));
}
