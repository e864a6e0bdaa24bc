using Verschillen.Domain;

namespace Verschillen.Tests.Some;

/// <summary>Texts whose two levels can be told apart.</summary>
internal static class SomeWords
{
    public static Wording Words(string b1) => new(b1, b1 + " (makkelijk)");
}
