using System.Text;

namespace Verschillen.Benchmarks.Strange;

/// <summary>Damages bytes at random; the same random numbers give the same damage.</summary>
internal static class Damage
{
    private const int Most = 4; // damages to one request
    private const int Tail = 60; // bytes
    private const int Longest = 40; // bytes of a piece that is dropped or doubled

    private static readonly byte[][] Odd =
    [
        .. new[]
        {
            "\0", "\r\n", "\r\n\r\n", "%", "%00", "%zz", "%C3%28", "&", "=", "\"", "\\", "\\u0000", "\\ud800", "{", "}", "[", "]", "[[[[[[[[", "{\"a\":", ",", ":", "null", "true", "-1", "1e999", "9999999999999999999999",
            "../", "..%2f", "<script>", "${jndi:ldap://a}", "' OR 1=1 --", "\u202e", "\u200b", "\ufeff", "\U000e0041", "😀", "ﷺ", "van Zwolle naar Utrecht", "31-02-2027", "stand=", "tekst=", "wijzig=", "nummer=",
        }.Select(Encoding.UTF8.GetBytes),
        [0xff], [0xc3], [0xed, 0xa0, 0x80], [0xf0, 0x9f],
    ];

    public static byte[] Of(Random random, byte[] whole)
    {
        var bytes = new List<byte>(whole);
        for (var times = random.Next(1, Most); times > 0; times--)
        {
            // What a form begins with is its state, which is refused as soon as one byte of it is wrong; what comes last goes further.
            var first = random.Next(2) == 0 ? Math.Max(0, bytes.Count - Tail) : 0;
            var at = random.Next(first, bytes.Count + 1);
            var length = Math.Min(random.Next(1, Longest), bytes.Count - at);
            switch (random.Next(5))
            {
                case 0:
                    bytes.RemoveRange(at, length);
                    break;
                case 1:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 2 when length > 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 3:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                default:
                    bytes.InsertRange(at, Odd[random.Next(Odd.Length)]);
                    break;
            }
        }

        return [.. bytes];
    }
}
