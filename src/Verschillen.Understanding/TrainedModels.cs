using Verschillen.Understanding.Learning;
using Verschillen.Understanding.Recognizers;

namespace Verschillen.Understanding;

/// <summary>What was learned from the texts of a lexicon; reads only with that lexicon and this program.</summary>
public sealed class TrainedModels
{
    internal TrainedModels(LexiconVocabulary vocabulary, LinearModel placeRoles, LinearModel intents, LinearModel topics, LinearModel dangers, LinearModel answers) =>
        (Vocabulary, PlaceRoles, Intents, Topics, Dangers, Answers) = (vocabulary, placeRoles, intents, topics, dangers, answers);

    internal LexiconVocabulary Vocabulary { get; }

    internal LinearModel PlaceRoles { get; }

    internal LinearModel Intents { get; }

    internal LinearModel Topics { get; }

    internal LinearModel Dangers { get; }

    internal LinearModel Answers { get; }

    public void Write(BinaryWriter writer)
    {
        Vocabulary.Write(writer);
        PlaceRoles.Write(writer);
        Intents.Write(writer);
        Topics.Write(writer);
        Dangers.Write(writer);
        Answers.Write(writer);
    }

    /// <summary>Reads what <see cref="Write"/> wrote; whoever keeps it sees to it that it is whole.</summary>
    public static TrainedModels Read(BinaryReader reader) =>
        new(LexiconVocabulary.Read(reader), LinearModel.Read(reader), LinearModel.Read(reader), LinearModel.Read(reader), LinearModel.Read(reader), LinearModel.Read(reader));
}
