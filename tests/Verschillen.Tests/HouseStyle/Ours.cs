using System.Reflection;

namespace Verschillen.Tests.HouseStyle;

/// <summary>The assemblies of the product.</summary>
internal static class Ours
{
    /// <param name="project">The last part of the project's name.</param>
    public static Assembly Load(string project) =>
        Assembly.Load(string.Equals(project, "Tool", StringComparison.Ordinal) ? "verschillen" : "Verschillen." + project);
}
