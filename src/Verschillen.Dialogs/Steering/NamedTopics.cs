using Verschillen.Domain.Topics;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Tells which topics a message is about, first things first (onderwerpen).</summary>
internal static class NamedTopics
{
    /// <summary>"Ander onderwerp: jobcoach", "ik bedoel eigenlijk de parkeerkaart": the topic that is named is wanted, and not a list of them or what its word means.</summary>
    public static Reading Meant(Reading reading) => reading is { Topics.Count: > 0, Crisis: null } and ({ Intent: Intent.OtherTopic } or { Intent: Intent.Explain, IsCorrection: true })
        ? reading with { Intent = Intent.None, IsSaid = false, Defines = null }
        : reading;

    /// <summary>The topics named; "bijzondere bijstand" is not its main topic too.</summary>
    public static IReadOnlyList<TopicId> In(Knowledge knowledge, Reading reading)
    {
        if (reading.Topics.Count == 0)
        {
            return [];
        }

        var topics = reading.Topics.Select(knowledge.TopicWith).OfType<Topic>().ToList();
        var covered = topics.Select(topic => topic.MainTopic).OfType<TopicId>().ToHashSet();
        var ids = topics.Select(topic => topic.Id).Where(id => !covered.Contains(id)).ToList();
        // What the second question is about waits with that question.
        return reading.Further?.Topic is { } later && ids.Exists(id => id != later) ? [.. ids.Where(id => id != later)] : ids;
    }
}
