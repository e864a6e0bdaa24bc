using System.Globalization;
using Verschillen.Dialogs;
using Verschillen.Domain.Comparing;
using Verschillen.Domain.Moving;
using Verschillen.Domain.Municipalities;
using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;

namespace Verschillen.Benchmarks;

/// <summary>What a comparison costs when every municipality has a rule on every point, beside what it costs today, and beside the same moves in a small store.</summary>
internal static class FullStore
{
    private const int Rounds = 15;
    private const int Moves = 5_000;
    private const int Few = 20;

    public static void Measure()
    {
        var knowledge = Repository.ReadContent().Knowledge;
        var codes = knowledge.Gazetteer.Municipalities.Select(municipality => municipality.Code).ToList();
        var few = codes.Take(Few).ToHashSet();
        var (full, small) = (Filled(knowledge, [.. codes]), Filled(knowledge, few));
        Line($"rules today {knowledge.Rules.Count}, with {Few} municipalities filled {small.Count}, with all filled {full.Count}");
        Compare(knowledge, "today", knowledge.Rules, "full", full, MovesBetween(codes));
        Compare(knowledge, "small", small, "full", full, MovesBetween([.. few]));
        GC.Collect();
        Line($"memory of the process {Environment.WorkingSet / 1048576.0:F0} MB, of objects {GC.GetTotalMemory(forceFullCollection: true) / 1048576.0:F0} MB");
        GC.KeepAlive(full);
    }

    /// <summary>Every rule of today, and on each other point a rule of some municipalities that is like another's on that point.</summary>
    private static RuleBook Filled(Knowledge knowledge, HashSet<MunicipalityCode> municipalities)
    {
        var known = knowledge.Rules.All.ToList();
        var taken = known.Select(rule => (rule.Topic, rule.AspectId, rule.Municipality)).ToHashSet();
        var patterns = known.ToLookup(rule => (rule.Topic, rule.AspectId));
        var anyPattern = known.Find(rule => rule.Statement is HasValue)!;
        var added =
            from topic in knowledge.Topics
            from aspect in topic.Aspects
            let pattern = patterns[(topic.Id, aspect.Id)].FirstOrDefault(rule => rule.Statement is HasValue) ?? anyPattern
            from municipality in knowledge.Gazetteer.Municipalities
            where municipalities.Contains(municipality.Code) && !taken.Contains((topic.Id, aspect.Id, municipality.Code))
            select pattern with { Topic = topic.Id, AspectId = aspect.Id, Municipality = municipality.Code, Source = pattern.Source with { Title = municipality.Name }, IsDisputed = false };
        return new RuleBook(known.Concat(added));
    }

    private static List<Move> MovesBetween(List<MunicipalityCode> codes)
    {
        var random = new Random(20261125);
        return [.. Enumerable.Range(0, Moves).Select(_ => new Move(codes[random.Next(codes.Count)], codes[random.Next(codes.Count)], new DateOnly(2027, 3, 1)))];
    }

    /// <summary>Medians of rounds that take turns, so that what else the machine does falls on both.</summary>
    private static void Compare(Knowledge knowledge, string nameOfOne, RuleBook one, string nameOfOther, RuleBook other, List<Move> moves)
    {
        var topic = knowledge.TopicWith(new TopicId("gehandicaptenparkeerkaart"))!;
        var (ones, others) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            ones.Add(CostOf(moves, topic, one));
            others.Add(CostOf(moves, topic, other));
        }

        var (costOfOne, costOfOther) = (ones.Order().ElementAt(Rounds / 2), others.Order().ElementAt(Rounds / 2));
        Line($"comparison of a topic: {nameOfOne} {costOfOne:F1} microseconds, {nameOfOther} {costOfOther:F1}, ratio {costOfOther / costOfOne:F2}");
    }

    private static double CostOf(List<Move> moves, Topic topic, RuleBook rules)
    {
        // Time of the processor, not of the clock: a busy machine does not change it much.
        var before = Environment.CpuUsage.TotalTime;
        foreach (var move in moves)
        {
            MoveComparison.Of(move, topic, rules, Repository.Today);
        }

        return (Environment.CpuUsage.TotalTime - before).TotalMicroseconds / moves.Count;
    }

    private static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
