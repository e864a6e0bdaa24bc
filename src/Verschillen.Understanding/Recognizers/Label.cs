namespace Verschillen.Understanding.Recognizers;

/// <summary>What a phrase stands for.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Index">Its number in the list of that kind in the lexicon.</param>
internal readonly record struct Label(LabelKind Kind, int Index)
{
    public static Label Of(Remark remark) => new(LabelKind.Remark, (int)remark);

    public bool Is(Remark remark) => this == Of(remark);
}

internal enum LabelKind
{
    Topic,
    Aspect,
    GlossaryWord,
    Intent,
    Crisis,

    /// <summary>A crisis in a language that no example has.</summary>
    ForeignCrisis,

    /// <summary>A manner of speaking that contains words of a crisis.</summary>
    NoCrisis,
    Referral,
    OwnField,

    /// <summary>A <see cref="Understanding.Remark"/>, by its number.</summary>
    Remark,

    /// <summary>An answer to a question that was not asked.</summary>
    Volunteered,

    /// <summary>A group of words that do the same work.</summary>
    Group,

    /// <summary>A group of words that tells of danger only beside other words.</summary>
    DangerGroup,
}
