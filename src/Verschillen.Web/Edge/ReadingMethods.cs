namespace Verschillen.Web.Edge;

/// <summary>The methods of a request that reads and changes nothing.</summary>
internal static class ReadingMethods
{
    public static IReadOnlyList<string> All { get; } = [HttpMethods.Get, HttpMethods.Head];

    public static bool Include(string method) => string.Equals(method, HttpMethods.Get, StringComparison.Ordinal) || string.Equals(method, HttpMethods.Head, StringComparison.Ordinal);
}
