using System.Security.Cryptography;
using Verschillen.Web.Storage;

namespace Verschillen.Web.Tests.Storage;

public sealed class ConversationSealTests
{
    private readonly ConversationSeal _seal = ConversationSeal.New("a");

    [Fact]
    public void What_is_sealed_opens_with_the_same_key()
    {
        Assert.Equal([1, 2], _seal.OpenState(_seal.SealState([1, 2])));
        Assert.Equal([3, 4], new ConversationSeal("a", _seal.Key.ToArray()).Open(_seal.Seal(7, [3, 4])));
    }

    [Fact]
    public void It_opens_with_no_other_key_in_no_other_conversation_and_at_no_other_place()
    {
        var activity = _seal.Seal(7, [3, 4]);

        Assert.Null(ConversationSeal.New("a").Open(activity));
        Assert.Null(new ConversationSeal("b", _seal.Key.ToArray()).Open(activity));
        Assert.Null(_seal.Open(activity with { Number = 8 }));
        Assert.Null(_seal.OpenState(activity.Content));
    }

    [Fact]
    public void What_was_changed_or_cut_off_does_not_open()
    {
        var whole = _seal.SealState([1, 2, 3]);

        Assert.All(Enumerable.Range(0, whole.Length), length => Assert.Null(_seal.OpenState(whole[..length])));
        Assert.All(Enumerable.Range(0, whole.Length), place => Assert.Null(_seal.OpenState([.. whole[..place], (byte)(whole[place] ^ 1), .. whole[(place + 1)..]])));
    }

    [Fact]
    public void A_key_made_of_a_secret_is_the_same_every_time_and_another_in_each_conversation()
    {
        Assert.Equal(HKDF.DeriveKey(HashAlgorithmName.SHA256, "geheim"u8.ToArray(), ConversationSeal.KeyBytes, salt: [], info: "Verschillen.Conversation a"u8.ToArray()), new ConversationSecret("geheim"u8).SealOf("a").Key);
        Assert.Equal(new ConversationSecret("geheim"u8).SealOf("a").Key, new ConversationSecret("geheim"u8).SealOf("a").Key);
        Assert.NotEqual(new ConversationSecret("geheim"u8).SealOf("a").Key.ToArray(), new ConversationSecret("geheim"u8).SealOf("b").Key.ToArray());
        Assert.NotEqual(new ConversationSecret("geheim"u8).SealOf("a").Key.ToArray(), new ConversationSecret("anders"u8).SealOf("a").Key.ToArray());
    }
}
