namespace Verschillen.Web.Edge;

/// <summary>The methods of a request that reads and changes nothing.</summary>
internal static class ReadingMethods
{
    public static IReadOnlyList<string> All { get; } = [HttpMethods.Get, HttpMethods.Head];

    public static bool Include(string method) => All.Contains(method, StringComparer.Ordinal);
}
