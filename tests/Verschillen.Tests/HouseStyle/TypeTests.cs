using System.Reflection;
using System.Runtime.CompilerServices;

namespace Verschillen.Tests.HouseStyle;

/// <summary>How types are made (house style 7, 12 and 13), in all projects that these tests stand beside: the tests of the server are built with them too.</summary>
public sealed class TypeTests
{
    private static readonly IReadOnlyList<Type> Types =
    [
        .. Ours.BesideTheTests()
            .SelectMany(project => project.GetTypes())
            .Where(type => type.Namespace is not null) // top-level statements are in a class without one
            .Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) && !type.FullName!.Contains('<', StringComparison.Ordinal)),
    ];

    [Fact]
    public void The_tests_have_all_projects_beside_them_but_the_one_that_other_tests_have() => Assert.Equal(5, Ours.BesideTheTests().Count());

    [Fact]
    public void A_class_is_sealed_or_made_to_be_inherited() =>
        Assert.Empty(Types.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }));

    [Fact]
    public void Nothing_public_can_be_set_after_it_was_made() => Assert.Empty(
        from type in Types
        where type.IsVisible
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
        select $"{type.Name}.{property.Name}");

    [Fact]
    public void No_field_is_public_and_changeable() => Assert.Empty(
        from type in Types
        where type.IsVisible && !type.IsEnum
        from field in type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where field is { IsInitOnly: false, IsLiteral: false }
        select $"{type.Name}.{field.Name}");

    [Fact]
    public void A_collection_goes_out_to_be_read_and_not_to_be_changed() => Assert.Empty(
        from type in Types
        where type.IsVisible
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where property.PropertyType.IsArray || (property.PropertyType.IsGenericType && Changeable.Contains(property.PropertyType.GetGenericTypeDefinition()))
        select $"{type.Name}.{property.Name}");

    [Fact]
    public void A_name_says_the_role_and_not_the_pattern() =>
        Assert.Empty(Types.Where(type => new[] { "Manager", "Processor", "Helper", "Repository", "Factory", "Info", "Data", "Utils" }.Any(ending => type.Name.EndsWith(ending, StringComparison.Ordinal))));

    [Fact]
    public void No_two_types_have_one_name_or_names_that_differ_by_a_capital_only() => Assert.Empty(
        Types.Where(type => !type.IsNested && type.Namespace!.StartsWith("Verschillen", StringComparison.Ordinal))
            .GroupBy(type => type.Name, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() > 1)
            .Select(group => string.Join(", ", group)));

    private static readonly IReadOnlyList<Type> Changeable =
        [typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(IList<>), typeof(ICollection<>), typeof(IDictionary<,>)];
}
