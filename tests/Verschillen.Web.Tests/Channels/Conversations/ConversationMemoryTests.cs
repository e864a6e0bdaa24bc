using System.Text.Json;
using Verschillen.Dialogs;
using Verschillen.Web.Channels.Conversations;

namespace Verschillen.Web.Tests.Channels.Conversations;

public sealed class ConversationMemoryTests
{
    private static readonly ConversationMemory s_memory = new()
    {
        Dialog = SomeDialogs.Full,
        IsEnded = true,
        Messages = 3,
        Minute = 29_000_000,
        InMinute = 2,
        OthersInMinute = 4,
        OtherBytes = 500,
        IsGreetingUnsent = true,
        Seen = [new SeenActivity("merk", 7, StateBefore.Of(SomeDialogs.Full), IsUnsent: true, Excess.Pace, PartsPosted: 1)],
    };

    [Fact]
    public void All_that_is_remembered_comes_back()
    {
        var json = s_memory.ToJson();

        Assert.Equal(json.ToArray(), ConversationMemory.Of(json).ToJson().ToArray());
        Assert.Equal(JsonOf(SomeDialogs.Full), JsonOf(ConversationMemory.Of(json).Seen[0].Before!.State!));
    }

    [Fact]
    public void Every_field_is_written()
    {
        var written = JsonDocument.Parse(s_memory.ToJson()).RootElement;

        Assert.Equal(FieldsOf<ConversationMemory>(), written.GetPropertyCount());
        Assert.Equal(FieldsOf<DialogState>(), written.GetProperty("Dialog").GetPropertyCount());
        Assert.Equal(FieldsOf<SeenActivity>(), written.GetProperty("Seen")[0].GetPropertyCount());
    }

    [Fact]
    public void A_field_that_another_version_did_not_write_is_as_at_the_start() =>
        Assert.Equal(DialogState.Start with { Misses = 2 }, ConversationMemory.Of("""{"Dialog":{"Misses":2}}"""u8.ToArray()).Dialog);

    [Fact]
    public void A_field_that_another_version_wrote_besides_is_passed_over() =>
        Assert.Equal(3, ConversationMemory.Of("""{"Dialog":{"LaterThanWeKnowAndOfAVeryLongNameToo":[1,{"a":2}]},"Later":{},"Messages":3}"""u8.ToArray()).Messages);

    [Theory]
    [InlineData("""{"Dialog":{"Answers":7}}""")]
    [InlineData("""{"Dialog":{"Goal":"Vliegen"}}""")]
    [InlineData("""{"Dialog":{"SetAside":["Geen Id"]}}""")]
    [InlineData("""{"Dialog":{"RuleDay":"2026-13-01"}}""")]
    [InlineData("""{"Messages":"drie"}""")]
    [InlineData("""{"Messages":3000000000}""")]
    [InlineData("""{"Messages":3""")]
    [InlineData("7")]
    public void What_another_version_wrote_otherwise_begins_anew(string json) =>
        Assert.Equal(0, ConversationMemory.Of(System.Text.Encoding.UTF8.GetBytes(json)).Messages);

    [Theory]
    [InlineData("""{"Goal":"Vliegen"}""")]
    [InlineData("""{"Misses":"twee"}""")]
    [InlineData("7")]
    public void A_state_before_that_another_version_wrote_otherwise_is_not_known_any_more_and_the_rest_is(string before)
    {
        var memory = ConversationMemory.Of(System.Text.Encoding.UTF8.GetBytes($$"""{"Messages":3,"Seen":[{"Mark":"a","Number":1,"Before":{{before}}}]}"""));

        Assert.Equal(3, memory.Messages);
        Assert.Null(Assert.Single(memory.Seen).Before!.State);
    }

    private static int FieldsOf<T>() => typeof(T).GetProperties().Count(property => property.CanWrite && property.GetIndexParameters().Length == 0);

    private static byte[] JsonOf(DialogState state) => new ConversationMemory { Dialog = state }.ToJson().ToArray();
}
