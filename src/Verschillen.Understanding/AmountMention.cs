namespace Verschillen.Understanding;

/// <summary>An amount, percentage or number in a message.</summary>
/// <param name="Said">The words of the message.</param>
/// <param name="Value">The number.</param>
/// <param name="Unit">Its unit.</param>
public sealed record AmountMention(string Said, decimal Value, AmountUnit Unit);

public enum AmountUnit
{
    /// <summary>A bare number.</summary>
    None,
    Euro,
    Percent,
}
