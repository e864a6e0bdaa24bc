namespace Verschillen.Understanding;

/// <summary>The words of short questions about what was told last; with any other word it is another question (vervolgvragen).</summary>
public sealed record LeaningWords
{
    /// <summary>Lists without words.</summary>
    public static LeaningWords Empty { get; } = new();

    /// <summary>Of who asks what happens when something is not done (als_niet_gedaan).</summary>
    public IReadOnlyList<string> Undone { get; init; } = [];

    /// <summary>Of who asks what comes after the step that was told (daarna).</summary>
    public IReadOnlyList<string> Next { get; init; } = [];

    /// <summary>Of who asks what to do now (wat_nu).</summary>
    public IReadOnlyList<string> Now { get; init; } = [];

    /// <summary>Of who asks whom to go to (bij_wie).</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>Of who asks what held in another year (ander_jaar).</summary>
    public IReadOnlyList<string> Year { get; init; } = [];

    /// <summary>Of who asks a figure (bedrag).</summary>
    public IReadOnlyList<string> Figure { get; init; } = [];

    /// <summary>Of who asks a figure too, where a topic is talked about (bedrag_van_onderwerp).</summary>
    public IReadOnlyList<string> FigureOfTopic { get; init; } = [];

    /// <summary>Of who asks how far two figures are apart, besides those of a figure (hoeveel_scheelt).</summary>
    public IReadOnlyList<string> Margin { get; init; } = [];

    /// <summary>Of who asks how the two municipalities compare (wat_verschilt).</summary>
    public IReadOnlyList<string> Difference { get; init; } = [];

    /// <summary>Of who asks how the two that were told one after the other compare (welke_van_twee).</summary>
    public IReadOnlyList<string> WhichOfTwo { get; init; } = [];

    /// <summary>Of who asks where or how (waar_of_hoe).</summary>
    public IReadOnlyList<string> Bare { get; init; } = [];

    /// <summary>Of who asks what to say to the municipality (wat_zeggen).</summary>
    public IReadOnlyList<string> ToSay { get; init; } = [];

    /// <summary>Of who asks why it is so (waarom_zo).</summary>
    public IReadOnlyList<string> Why { get; init; } = [];

    /// <summary>Of who asks for whom it is (voor_wie).</summary>
    public IReadOnlyList<string> Whom { get; init; } = [];

    /// <summary>Of who asks that the move goes the other way round (andersom).</summary>
    public IReadOnlyList<string> Round { get; init; } = [];

    /// <summary>Of who asks what if the municipality says no (als_ze_weigeren).</summary>
    public IReadOnlyList<string> Refused { get; init; } = [];

    /// <summary>Of who asks a short answer (kort_graag).</summary>
    public IReadOnlyList<string> Brief { get; init; } = [];

    /// <summary>Of who asks how to reach somebody without a call (bereiken).</summary>
    public IReadOnlyList<string> Reach { get; init; } = [];

    /// <summary>Of who asks how long there is no help (zonder_hulp).</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>Of who asks when to do it (wanneer_dan).</summary>
    public IReadOnlyList<string> When { get; init; } = [];

    /// <summary>Of who asks whether one may apply before the move (vooraf).</summary>
    public IReadOnlyList<string> Ahead { get; init; } = [];
}
