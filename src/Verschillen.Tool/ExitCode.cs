namespace Verschillen.Tool;

/// <summary>What a command tells the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The command ran and found a fault in the content.</summary>
    public const int Fault = 1;

    /// <summary>The command was called in a way it does not know.</summary>
    public const int Usage = 2;
}
