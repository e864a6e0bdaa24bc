using System.Reflection;

namespace Verschillen.Tests.HouseStyle;

/// <summary>The assemblies of the product.</summary>
internal static class Ours
{
    /// <param name="project">The last part of the project's name.</param>
    public static Assembly Load(string project) => Assembly.Load(NameOf(project));

    /// <summary>Every assembly of the product that the running tests have beside them.</summary>
    public static IEnumerable<Assembly> BesideTheTests() => new[] { "Domain", "Understanding", "Dialogs", "Content", "Tool", "Web" }
        .Where(project => File.Exists(Path.Combine(AppContext.BaseDirectory, NameOf(project) + ".dll")))
        .Select(Load);

    private static string NameOf(string project) => string.Equals(project, "Tool", StringComparison.Ordinal) ? "verschillen" : "Verschillen." + project;
}
