using Verschillen.Content.Yaml;
using Verschillen.Domain.Moving;

namespace Verschillen.Content.Files;

/// <summary>The gap between old and new support in a topic file.</summary>
internal sealed record GapEntry(int Line, GapRule Gap, ConditionEntry OnlyIf)
{
    public static GapEntry Read(Fields fields, SourceList sources)
    {
        var onlyIf = ConditionEntry.Read(fields, "alleen_als");
        var gap = new GapRule(
            fields.Id("stap"),
            fields.DayCount("oud_stopt") ?? default,
            onlyIf.Condition,
            fields.WordingHere(slot: "dagen"),
            sources.Find(fields))
        {
            Ahead = fields.OptionalWording("vooraf"),
        };
        return new(fields.Line, gap, onlyIf);
    }
}
