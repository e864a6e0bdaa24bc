using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace Verschillen.Web.Channels.DirectLine;

/// <summary>The id of a person in a conversation: "dl_" and then letters, digits, - and _, as Direct Line asks of ids in tokens.</summary>
internal static partial class UserId
{
    /// <summary>The person of a client that gives no id.</summary>
    public const string Nameless = "dl_user";

    private const int RandomBytes = 9;

    public static string New() => "dl_" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(RandomBytes));

    public static bool IsGood(string id) => Good().IsMatch(id);

    [GeneratedRegex(@"^dl_[A-Za-z0-9_-]{1,64}\z", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Good();
}
