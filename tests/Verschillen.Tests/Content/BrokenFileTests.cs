using System.Text;
using Verschillen.Content;

namespace Verschillen.Tests.Content;

/// <summary>Files that were damaged at random, the same way each time: they give problems or a catalogue, and never a crash.</summary>
public sealed class BrokenFileTests
{
    private const int Each = 12; // damaged copies of a file

    private static readonly string[] Odd = ["\0", "\t", "\"", "'", ": ", "- ", "[", "{", "}", "&a ", "*a", "!!int ", "? ", "|", ">", "#", "---\n", "\ufeff", "\ud83d", "9999999999999999999", "2026-02-31", "\u0085", "%"];

    public static TheoryData<string> Files => [.. new ContentBuilder().Paths];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_damaged_file_is_read_or_refused_with_what_is_wrong(string path)
    {
        var random = new Random(path.Length * 7919);
        for (var copy = 0; copy < Each; copy++)
        {
            var damaged = Damaged(random, new ContentBuilder()[path]);

            var reading = new ContentBuilder().With(path, damaged).Read();

            Assert.True(reading.Catalogue is not null || reading.Problems.Any(problem => problem.Severity == Severity.Fault), Encoding.UTF8.GetString(damaged));
        }
    }

    private static byte[] Damaged(Random random, string text)
    {
        var broken = new StringBuilder(text);
        for (var times = random.Next(1, 6); times > 0 && broken.Length > 1; times--)
        {
            var at = random.Next(broken.Length - 1);
            switch (random.Next(4))
            {
                case 0:
                    broken.Remove(at, Math.Min(random.Next(1, 40), broken.Length - at));
                    break;
                case 1:
                    broken.Insert(at, broken.ToString(at, Math.Min(random.Next(1, 40), broken.Length - at)));
                    break;
                case 2:
                    broken[at] = (char)random.Next(32, 127);
                    break;
                default:
                    broken.Insert(at, Odd[random.Next(Odd.Length)]);
                    break;
            }
        }

        var bytes = Encoding.UTF8.GetBytes(broken.ToString());
        if (random.Next(8) == 0)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(128, 256);
        }

        return bytes;
    }
}
