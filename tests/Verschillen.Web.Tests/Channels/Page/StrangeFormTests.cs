using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Verschillen.Web.Channels.Page;

namespace Verschillen.Web.Tests.Channels.Page;

/// <summary>Many forms and states that nobody meant; the same ones each time.</summary>
public sealed class StrangeFormTests
{
    private const int Count = 20_000;

    private static readonly string[] Parts = ["stand=", "tekst=", "bericht=", "wijzig=", "hervat", "woorden=makkelijk", "vorm=", "letters=groot", "nummer=", "&", "=", "%", "%00", "%zz", "%C3%28", "+", ";", "Zwolle", "\u00ff", "\0", "\r\n", "%F0%9F%98%80", "CfDJ8"];

    [Fact]
    public void Any_bytes_are_a_form()
    {
        var random = new Random(20261126);
        for (var form = 0; form < Count; form++)
        {
            var body = random.Next(3) == 0 ? Noise(random, 400) : Encoding.Latin1.GetBytes(Some(random, Parts, 30));

            var read = PageForm.Parse(body);

            Assert.True(read.Message.Length <= body.Length && !read.Message.Any(char.IsControl), Convert.ToHexString(body));
        }
    }

    [Fact]
    public void Any_text_is_no_state_unless_it_was_sealed()
    {
        var seal = new StateSeal(new EphemeralDataProtectionProvider(), TimeSpan.FromHours(1));
        var good = seal.Seal(Verschillen.Dialogs.DialogState.Start);
        var random = new Random(20261127);
        for (var state = 0; state < Count / 10; state++)
        {
            var text = random.Next(2) == 0 ? Mutated(random, good) : Encoding.Latin1.GetString(Noise(random, 200));

            Assert.True(text == good || seal.Open(text) is null, text);
        }
    }

    private static byte[] Noise(Random random, int longest)
    {
        var bytes = new byte[random.Next(longest)];
        random.NextBytes(bytes);
        return bytes;
    }

    private static string Some(Random random, string[] parts, int most) => string.Concat(Enumerable.Range(0, random.Next(most)).Select(_ => parts[random.Next(parts.Length)]));

    private static string Mutated(Random random, string good)
    {
        var at = random.Next(good.Length);
        return random.Next(4) switch
        {
            0 => good[..at],
            1 => good.Remove(at, 1),
            2 => good.Insert(at, good[at].ToString()),
            _ => $"{good[..at]}{(char)random.Next('0', 'z')}{good[(at + 1)..]}",
        };
    }
}
