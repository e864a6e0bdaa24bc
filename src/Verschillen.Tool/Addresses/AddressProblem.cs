using Verschillen.Content;

namespace Verschillen.Tool.Addresses;

/// <summary>What came of looking up the address of a source.</summary>
/// <param name="Cited">The source.</param>
/// <param name="Kind">What is the matter.</param>
/// <param name="What">What is the matter, in Dutch.</param>
internal sealed record AddressProblem(CitedSource Cited, AddressProblemKind Kind, string What)
{
    public override string ToString() => $"{Cited.File}:{Cited.Line}: {What} {Cited.Source.Address.AbsoluteUri}";
}

internal enum AddressProblemKind
{
    /// <summary>The page is gone or the site does not answer (dood).</summary>
    Dead,

    /// <summary>The page is there and does not bear the figure (cijfer weg).</summary>
    FigureGone,

    /// <summary>The page has another address now (verhuisd).</summary>
    Moved,

    /// <summary>The site refuses, or the page is no text or cannot be read; a person must look (zelf kijken).</summary>
    CannotTell,
}
