namespace Verschillen.Benchmarks.Load;

/// <summary>The way that conversations of a load run are held.</summary>
internal enum LoadChannel
{
    /// <summary>The page: a form with its state goes and comes (pagina).</summary>
    Page,

    /// <summary>Direct Line 3.0, answers over a socket (directline).</summary>
    DirectLine,

    /// <summary>The Bot Connector, answers in the response (connector).</summary>
    Connector,
}
