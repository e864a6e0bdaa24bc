using BenchmarkDotNet.Attributes;
using Verschillen.Domain.Comparing;
using Verschillen.Domain.Moving;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;

namespace Verschillen.Benchmarks;

/// <summary>One topic of one move.</summary>
public class Comparing
{
    private readonly Move _move = new(MunicipalityCode.Parse("GM0148"), MunicipalityCode.Parse("GM0736"), new DateOnly(2027, 3, 1));

    private Topic? _topic;
    private RuleBook? _rules;
    private MoveComparison? _comparison;

    [GlobalSetup]
    public void ReadTopic()
    {
        var knowledge = Repository.ReadContent().Knowledge;
        _topic = knowledge.TopicWith(new TopicId("gehandicaptenparkeerkaart"));
        _rules = knowledge.Rules;
        _comparison = Compared();
    }

    [Benchmark(Description = "MoveComparison of a whole topic")]
    public MoveComparison Compared() => MoveComparison.Of(_move, _topic!, _rules!, Repository.Today);

    [Benchmark(Description = "MovePlan of a topic")]
    public MovePlan Planned() => MovePlan.Of(_comparison!, Situation.Empty, Repository.Today);
}
