using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;

namespace Verschillen.Domain.Covering;

/// <summary>Counts what is known, topic by municipality, on one day (dekking).</summary>
/// <param name="rules">All rules.</param>
/// <param name="today">The day for which the rules are asked and from which their age is judged.</param>
public sealed class CoverageSurvey(RuleBook rules, DateOnly today)
{
    /// <summary>What is known of one topic in one municipality.</summary>
    public CoverageCount Of(Topic topic, MunicipalityCode municipality) => new(Points(topic, municipality));

    /// <summary>What is known of one topic in all municipalities together.</summary>
    public TopicCoverage Of(Topic topic, IReadOnlyList<Municipality> municipalities)
    {
        var points = municipalities.Select(municipality => Points(topic, municipality.Code).ToList()).ToList();
        return new TopicCoverage(topic, points.Count(HasOwnRule), new CoverageCount(points.SelectMany(point => point)));
    }

    private static bool HasOwnRule(List<Coverage> points) => points.Exists(point => point is not (Coverage.National or Coverage.Unknown));

    private IEnumerable<Coverage> Points(Topic topic, MunicipalityCode municipality) =>
        topic.Aspects.Select(aspect => rules.Find(topic.Id, aspect, municipality, today, today).CoverageOn(today));
}

/// <summary>What is known of one topic in all municipalities together.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Municipalities">Of how many municipalities at least one rule of their own is known.</param>
/// <param name="Points">All points of all municipalities.</param>
public sealed record TopicCoverage(Topic Topic, int Municipalities, CoverageCount Points);
