namespace Verschillen.Understanding.Recognizers;

/// <summary>What the words beside a place say of its part, before the other places are looked at.</summary>
internal enum PlaceHint
{
    None,

    /// <summary>"van Gouda": left behind, or whose ("de regels van Gouda").</summary>
    Of,

    /// <summary>"uit Gouda".</summary>
    Out,

    /// <summary>"mijn oude gemeente Gouda", "in Gouda kreeg ik".</summary>
    Left,

    /// <summary>"ik woon in Gouda".</summary>
    Home,

    In,

    /// <summary>"ik werk in Gouda": who moves goes on working there.</summary>
    Work,

    To,

    /// <summary>"ik ga in Gouda wonen".</summary>
    NewHome,

    /// <summary>"tussen Gouda en Woerden".</summary>
    Between,
}
