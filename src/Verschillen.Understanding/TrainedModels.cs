using Verschillen.Understanding.Learning;
using Verschillen.Understanding.Recognizers;

namespace Verschillen.Understanding;

/// <summary>What was learned from the texts of a lexicon; reads only with that lexicon and this program.</summary>
public sealed class TrainedModels
{
    private readonly IReadOnlyList<LinearModel> _models;

    internal TrainedModels(LexiconVocabulary vocabulary, LinearModel placeRoles, LinearModel intents, LinearModel topics, LinearModel dangers, LinearModel answers)
        : this(vocabulary, LinearModel.Joined([placeRoles, intents, topics, dangers, answers]))
    {
    }

    private TrainedModels(LexiconVocabulary vocabulary, IReadOnlyList<LinearModel> models) => (Vocabulary, _models) = (vocabulary, models);

    internal LexiconVocabulary Vocabulary { get; }

    internal LinearModel PlaceRoles => _models[0];

    internal LinearModel Intents => _models[1];

    internal LinearModel Topics => _models[2];

    internal LinearModel Dangers => _models[3];

    internal LinearModel Answers => _models[4];

    public void Write(BinaryWriter writer)
    {
        Vocabulary.Write(writer);
        LinearModel.Write(writer, _models);
    }

    /// <summary>Reads what <see cref="Write"/> wrote; whoever keeps it sees to it that it is whole.</summary>
    public static TrainedModels Read(BinaryReader reader) => new(LexiconVocabulary.Read(reader), LinearModel.Read(reader));
}
