using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Verschillen.Tests.HouseStyle;

/// <summary>One line of dependency: Domain ← Understanding ← Dialogs ← Content ← Web, Tool (house style 1 and 3).</summary>
public sealed class DependencyTests
{
    [Theory]
    [InlineData("Domain")]
    [InlineData("Understanding", "Domain")]
    [InlineData("Dialogs", "Domain", "Understanding")]
    [InlineData("Content", "Domain", "Understanding", "Dialogs")]
    [InlineData("Tool", "Domain", "Understanding", "Dialogs", "Content")]
    [InlineData("Web", "Domain", "Understanding", "Dialogs", "Content")]
    public void A_project_refers_only_to_those_before_it(string project, params string[] allowed)
    {
        var file = XDocument.Parse(Repository.TextOf($"src/Verschillen.{project}/Verschillen.{project}.csproj"));

        // A project that is only built before another, to run in its build, is none of its parts.
        var referred = file.Descendants("ProjectReference").Where(one => one.Attribute("ReferenceOutputAssembly")?.Value != "false").Select(one => Path.GetFileNameWithoutExtension(one.Attribute("Include")!.Value.Replace('\\', '/')));

        Assert.All(referred, name => Assert.Contains(name["Verschillen.".Length..], allowed));
    }

    [Theory]
    [InlineData("Domain")]
    [InlineData("Understanding", "Domain")]
    [InlineData("Dialogs", "Domain", "Understanding")]
    [InlineData("Content", "Domain", "Understanding", "Dialogs")]
    [InlineData("Tool", "Domain", "Understanding", "Dialogs", "Content")]
    public void An_assembly_uses_only_those_before_it(string project, params string[] allowed)
    {
        var ours = Ours.Load(project).GetReferencedAssemblies().Select(name => name.Name!).Where(name => name.StartsWith("Verschillen.", StringComparison.Ordinal));

        Assert.All(ours, name => Assert.Contains(name["Verschillen.".Length..], allowed));
    }

    [Theory]
    [InlineData("Domain")]
    [InlineData("Understanding")]
    [InlineData("Dialogs")]
    public void Policy_words_and_dialogs_use_no_packages(string project)
    {
        Assert.DoesNotContain("PackageReference", Repository.TextOf($"src/Verschillen.{project}/Verschillen.{project}.csproj"), StringComparison.Ordinal);
        Assert.All(
            Ours.Load(project).GetReferencedAssemblies(),
            name => Assert.True(name.Name!.StartsWith("System.", StringComparison.Ordinal) || name.Name.StartsWith("Verschillen.", StringComparison.Ordinal), name.Name));
    }

    [Fact]
    public void The_domain_has_no_files_no_web_and_no_log() => Assert.All(
        Ours.Load("Domain").GetReferencedAssemblies(),
        name => Assert.DoesNotMatch("FileSystem|Net|Console|Logging|Threading", name.Name!));

    [Fact]
    public void The_domain_has_no_async() => Assert.DoesNotContain(
        Ours.Load("Domain").GetTypes().SelectMany(type => type.GetMethods(BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static)),
        method => method.IsDefined(typeof(AsyncStateMachineAttribute), inherit: false) || typeof(Task).IsAssignableFrom(method.ReturnType));
}
