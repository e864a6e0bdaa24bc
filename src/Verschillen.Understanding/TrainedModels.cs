using Verschillen.Understanding.Learning;
using Verschillen.Understanding.Recognizers;

namespace Verschillen.Understanding;

/// <summary>What was learned from the texts of a lexicon; reads only with that lexicon and this program.</summary>
public sealed class TrainedModels
{
    private const int NoCrisis = -1;

    private readonly IReadOnlyList<LinearModel> _models;

    internal TrainedModels(
        LexiconVocabulary vocabulary,
        IReadOnlyList<(Intent Intent, CrisisKind? Crisis)> intentClasses,
        PlaceRoleModel placeRoles,
        LinearModel intents,
        LinearModel topics,
        LinearModel dangers,
        LinearModel answers)
        : this(vocabulary, intentClasses, placeRoles.Pairs, LinearModel.Joined([placeRoles.Model, intents, topics, dangers, answers]))
    {
    }

    private TrainedModels(LexiconVocabulary vocabulary, IReadOnlyList<(Intent Intent, CrisisKind? Crisis)> intentClasses, RolePairs? rolePairs, IReadOnlyList<LinearModel> models) =>
        (Vocabulary, IntentClasses, RolePairs, _models) = (vocabulary, intentClasses, rolePairs, models);

    internal LexiconVocabulary Vocabulary { get; }

    /// <summary>What each class of <see cref="Intents"/> means.</summary>
    internal IReadOnlyList<(Intent Intent, CrisisKind? Crisis)> IntentClasses { get; }

    /// <summary>Null when there were no sentences to learn from.</summary>
    internal RolePairs? RolePairs { get; }

    internal LinearModel PlaceRoles => _models[0];

    internal LinearModel Intents => _models[1];

    internal LinearModel Topics => _models[2];

    internal LinearModel Dangers => _models[3];

    internal LinearModel Answers => _models[4];

    public void Write(BinaryWriter writer)
    {
        Vocabulary.Write(writer);
        writer.Write(IntentClasses.Count);
        foreach (var (intent, crisis) in IntentClasses)
        {
            writer.Write((int)intent);
            writer.Write(crisis is { } kind ? (int)kind : NoCrisis);
        }

        writer.Write(RolePairs is not null);
        RolePairs?.Write(writer);
        LinearModel.Write(writer, _models);
    }

    /// <summary>Reads what <see cref="Write"/> wrote; whoever keeps it sees to it that it is whole.</summary>
    public static TrainedModels Read(BinaryReader reader)
    {
        var vocabulary = LexiconVocabulary.Read(reader);
        var classes = new (Intent, CrisisKind?)[reader.ReadInt32()];
        for (var number = 0; number < classes.Length; number++)
        {
            classes[number] = ((Intent)reader.ReadInt32(), reader.ReadInt32() is not NoCrisis and var kind ? (CrisisKind)kind : null);
        }

        return new TrainedModels(vocabulary, classes, reader.ReadBoolean() ? RolePairs.Read(reader) : null, LinearModel.Read(reader));
    }
}
