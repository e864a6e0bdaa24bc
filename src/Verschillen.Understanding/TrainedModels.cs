using Verschillen.Understanding.Learning;

namespace Verschillen.Understanding;

/// <summary>What was learned from the examples of a lexicon; reads only with that lexicon and this program.</summary>
public sealed class TrainedModels
{
    internal TrainedModels(LinearModel placeRoles, LinearModel intents, LinearModel topics, LinearModel dangers) =>
        (PlaceRoles, Intents, Topics, Dangers) = (placeRoles, intents, topics, dangers);

    internal LinearModel PlaceRoles { get; }

    internal LinearModel Intents { get; }

    internal LinearModel Topics { get; }

    internal LinearModel Dangers { get; }

    public void Write(BinaryWriter writer)
    {
        PlaceRoles.Write(writer);
        Intents.Write(writer);
        Topics.Write(writer);
        Dangers.Write(writer);
    }

    /// <summary>Reads what <see cref="Write"/> wrote; whoever keeps it sees to it that it is whole.</summary>
    public static TrainedModels Read(BinaryReader reader) =>
        new(LinearModel.Read(reader), LinearModel.Read(reader), LinearModel.Read(reader), LinearModel.Read(reader));
}
