using System.Reflection;
using Verschillen.Dialogs.Replies;

namespace Verschillen.Tests.HouseStyle;

/// <summary>What a name promises to do with a reply (docs/begrippen-code.md).</summary>
public sealed class WriterTests
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly IReadOnlyList<Type> Types = [.. Ours.BesideTheTests().SelectMany(project => project.GetTypes())];

    [Fact]
    public void Only_the_reply_is_called_a_reply() => Assert.Equal([typeof(Reply)], Types.Where(IsCalled("Reply")));

    [Fact]
    public void What_others_have_write_into_a_reply_is_called_a_writer()
    {
        var writing = Types.Where(type => Writes(type).Any(method => !method.IsPrivate && (TakesDraft(method) || type.GetConstructors(Own).Any(TakesDraft)))).ToList();

        Assert.NotEmpty(writing);
        Assert.DoesNotContain(writing, type => !IsCalled("Writer")(type));
    }

    [Fact]
    public void What_is_called_a_writer_writes() => Assert.DoesNotContain(Types.Where(IsCalled("Writer")), type => !Writes(type).Any(method => !method.IsPrivate));

    [Fact]
    public void What_is_called_words_writes_nothing() => Assert.DoesNotContain(Types.Where(IsCalled("Words")), type => Writes(type).Any());

    private static Func<Type, bool> IsCalled(string ending) => type => type.Name.EndsWith(ending, StringComparison.Ordinal);

    private static IEnumerable<MethodInfo> Writes(Type type) => type.GetMethods(Own).Where(method => method.Name.StartsWith("Write", StringComparison.Ordinal));

    private static bool TakesDraft(MethodBase method) => method.GetParameters().Any(parameter => parameter.ParameterType.Name is "ReplyDraft");
}
