using Verschillen.Content.Yaml;
using Verschillen.Domain.Moving;

namespace Verschillen.Content.Files;

/// <summary>A transition in a topic file.</summary>
internal sealed record TransitionEntry(int Line, Transition Transition, ConditionEntry OnlyIf)
{
    public static TransitionEntry Read(Fields fields, SourceList sources)
    {
        var onlyIf = ConditionEntry.Read(fields, "als");
        var becomes = fields.Word("wordt", FieldWords.Transitions);
        return new(fields.Line, new Transition(onlyIf.Condition, becomes, fields.WordingHere(), sources.Find(fields)) { Ahead = fields.OptionalWording("vooraf") }, onlyIf);
    }
}
