namespace Verschillen.Understanding.Recognizers;

/// <summary>A message where it is said.</summary>
/// <param name="Annotation">The message.</param>
/// <param name="Asked">The question that it may answer; null when none was asked.</param>
/// <param name="UnderWay">The conversation, once something was answered; null before that.</param>
internal sealed record SaidIn(Annotation Annotation, AskedQuestion? Asked, UnderWay? UnderWay)
{
    /// <summary>Whether it is said in a conversation; it is where something was asked.</summary>
    public bool IsUnderWay => UnderWay is not null || Asked is not null;

    /// <summary>Whether a topic is talked about, and no answer is waited for.</summary>
    public bool IsOfTopic => UnderWay?.Topic is not null && Asked is null or { IsOptional: true };
}
