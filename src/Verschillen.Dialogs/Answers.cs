using System.Collections;
using System.Runtime.CompilerServices;
using Verschillen.Domain.Moving;
using Verschillen.Domain.Topics;
using Verschillen.Understanding;

namespace Verschillen.Dialogs;

/// <summary>The answers of a conversation, in the order given, each question once (gegeven antwoorden).</summary>
[CollectionBuilder(typeof(Answers), nameof(Of))]
public sealed class Answers : IReadOnlyList<GivenAnswer>
{
    private readonly GivenAnswer[] _given;

    private Answers(GivenAnswer[] given) => _given = given;

    /// <summary>No answers.</summary>
    public static Answers None { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _given.Length;

    /// <inheritdoc/>
    public GivenAnswer this[int index] => _given[index];

    /// <summary>The codes given to a question.</summary>
    /// <returns>Null when it was not answered.</returns>
    public IReadOnlyList<string>? this[string question]
    {
        get
        {
            // Asked some hundred times in a turn.
            foreach (var answer in _given)
            {
                if (IsFor(answer, question))
                {
                    return answer.Values;
                }
            }

            return null;
        }
    }

    /// <summary>The answers of a list, in its order.</summary>
    public static Answers Of(ReadOnlySpan<GivenAnswer> given) => given.IsEmpty ? None : new([.. given]);

    /// <summary>These answers with another; an earlier one to the same question is replaced where it stands.</summary>
    public Answers With(string question, params IReadOnlyList<string> values)
    {
        var given = new GivenAnswer(question, values);
        return this[question] is null ? [.. _given, given] : [.. _given.Select(answer => IsFor(answer, question) ? given : answer)];
    }

    /// <summary>These answers without that to a question.</summary>
    public Answers Without(string question) => [.. _given.Where(answer => !IsFor(answer, question))];

    /// <summary>These answers without those to some questions.</summary>
    public Answers Without(IEnumerable<string> questions) => questions.Aggregate(this, (left, question) => left.Without(question));

    /// <summary>Whether others say the same, in whatever order they were given.</summary>
    public bool SaySameAs(Answers others) =>
        Count == others.Count && _given.All(answer => others[answer.Question] is { } values && values.SequenceEqual(answer.Values, StringComparer.Ordinal));

    /// <summary>The answers about one topic, by the names that its file uses.</summary>
    public Situation About(TopicId topic)
    {
        var values = new List<KeyValuePair<string, IReadOnlyList<string>>>(_given.Length);
        foreach (var answer in _given)
        {
            if (AskedQuestion.IsOf(topic, answer.Question))
            {
                values.Add(new(answer.Question[(topic.Value.Length + 1)..], answer.Values));
            }
        }

        return new Situation(values);
    }

    /// <inheritdoc/>
    public IEnumerator<GivenAnswer> GetEnumerator() => _given.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static bool IsFor(GivenAnswer answer, string question) => string.Equals(answer.Question, question, StringComparison.Ordinal);
}

/// <summary>An answer (gegeven antwoord).</summary>
/// <param name="Question">The name of the question; a topic's question has the topic's id and a dot before it.</param>
/// <param name="Values">The codes: a municipality code, a date as 2027-03-01 (and "ongeveer" when it was estimated), "ja", the id of a choice, "onbekend". Never empty.</param>
public sealed record GivenAnswer(string Question, IReadOnlyList<string> Values);
