using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Verschillen.Domain;

namespace Verschillen.Web.Channels;

/// <summary>
/// Numbers and addresses that say who somebody is (persoonlijke gegevens): burgerservicenummer, bank account, payment card, phone
/// number and e-mail address. They are taken out of a message before anything else sees it.
/// </summary>
internal static partial class PersonalDetails
{
    /// <summary>What stands in the place of each.</summary>
    public const string Mask = "(weggelaten)";

    private const int SubscriberDigits = 9; // of a Dutch phone number, its area code included

    private const int PatienceMilliseconds = 1_000; // of a search; the patterns are bounded, so none needs a hundredth of it

    private const RegexOptions Way = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    /// <param name="message">A message as it was typed.</param>
    /// <returns>The message without them; the same message when it has none. Nothing of a message that cannot be searched in time.</returns>
    public static string Hide(string message)
    {
        if (!MayHold(message))
        {
            return message; // as most messages
        }

        try
        {
            return WithoutDetails(message);
        }
        catch (RegexMatchTimeoutException)
        {
            return Mask;
        }
    }

    /// <summary>The same in every text and every whole number of a piece of JSON.</summary>
    /// <returns>Null when it has none.</returns>
    public static JsonElement? HideIn(JsonElement element)
    {
        var text = element.GetRawText();
        if (!MayHold(text))
        {
            return null;
        }

        var node = JsonNode.Parse(text);
        var hidden = Hidden(node);
        return JsonNode.DeepEquals(node, hidden) ? null : JsonSerializer.SerializeToElement(hidden, HiddenJson.Default.JsonNode);
    }

    /// <summary>Whether there is a sign that each of them has.</summary>
    private static bool MayHold(string text)
    {
        foreach (var sign in text)
        {
            if (sign == '@' || char.IsDigit(sign))
            {
                return true;
            }
        }

        return false;
    }

    private static JsonNode? Hidden(JsonNode? node) => node switch
    {
        JsonObject fields => new JsonObject(fields.Select(field => KeyValuePair.Create(field.Key, Hidden(field.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Hidden)]),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => Hide(value.GetValue<string>()),
        JsonValue value when value.GetValueKind() == JsonValueKind.Number && value.ToJsonString() is var number && number.All(char.IsAsciiDigit) && !string.Equals(Hide(number), number, StringComparison.Ordinal) => Mask,
        _ => node?.DeepClone(),
    };

    private static string WithoutDetails(string message)
    {
        var hidden = Email().Replace(message, Mask);
        hidden = Account().Replace(hidden, found => IsAccount(found.Value) ? Mask : found.Value);
        hidden = Card().Replace(hidden, found => IsCard(DigitsOf(found.Value)) ? Mask : found.Value);
        hidden = Phone().Replace(hidden, found => IsPhone(DigitsOf(found.Value)) ? Mask : found.Value);
        return CitizenNumber().Replace(hidden, found => CitizenServiceNumber.IsValid(DigitsOf(found.Value)) ? Mask : found.Value);
    }

    /// <summary>The check of an IBAN: as one number, with the first four signs at the end, it leaves 1 when divided by 97.</summary>
    private static bool IsAccount(string text)
    {
        var signs = text.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant).ToArray();
        var number = string.Concat(signs.Skip(4).Concat(signs.Take(4)).Select(sign =>
            (char.IsAsciiLetter(sign) ? sign - 'A' + 10 : CharUnicodeInfo.GetDecimalDigitValue(sign)).ToString(CultureInfo.InvariantCulture)));
        return BigInteger.Parse(number, CultureInfo.InvariantCulture) % 97 == 1;
    }

    /// <summary>The check of a payment card (Luhn).</summary>
    private static bool IsCard(int[] digits)
    {
        var sum = digits.Reverse().Select((digit, place) => place % 2 == 0 ? digit : digit * 2 % 10 + digit / 5).Sum();
        return sum != 0 && sum % 10 == 0;
    }

    /// <summary>Nine digits after the 0, or after 31 with or without two zeros before it and a 0 behind it.</summary>
    private static bool IsPhone(int[] digits)
    {
        var prefix = digits switch
        {
            [0, 0, 3, 1, 0, ..] => 5,
            [0, 0, 3, 1, ..] => 4,
            [3, 1, 0, ..] => 3,
            [3, 1, ..] => 2,
            _ => 1,
        };
        return digits.Length - prefix == SubscriberDigits;
    }

    private static int[] DigitsOf(string text) => [.. text.Where(char.IsDigit).Select(CharUnicodeInfo.GetDecimalDigitValue)];

    [GeneratedRegex(@"[\p{L}\p{N}._%+\-]{1,64}@[\p{L}\p{N}\-]{1,63}(\.[\p{L}\p{N}\-]{1,63}){1,4}", Way, PatienceMilliseconds)]
    private static partial Regex Email();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])[A-Za-z]{2}\d{2}( ?[A-Za-z0-9]{4}){2,7}( ?[A-Za-z0-9]{1,3})?(?![\p{L}\p{N}])", Way & ~RegexOptions.IgnoreCase, PatienceMilliseconds)]
    private static partial Regex Account();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])\d([ -]?\d){12,18}(?![\p{L}\p{N}])", Way, PatienceMilliseconds)]
    private static partial Regex Card();

    // Not a day and what follows it, such as 06-12-2027 10.
    [GeneratedRegex(@"(?<![\p{L}\p{N}+])(?!\d{1,2}[-./ ]\d{1,2}[-./ ](19|20)\d\d)((\+|00)31|\(?0)([ ()-]{0,2}\d){9,10}(?![\p{L}\p{N}])", Way, PatienceMilliseconds)]
    private static partial Regex Phone();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])(\d{9}|\d{4}(?<dot>[. -])\d{2}\k<dot>\d{3}|\d{3}(?<dot>[. -])\d{3}\k<dot>\d{3})(?![\p{L}\p{N}])", Way, PatienceMilliseconds)]
    private static partial Regex CitizenNumber();
}

/// <summary>Any JSON.</summary>
[JsonSerializable(typeof(JsonNode))]
internal sealed partial class HiddenJson : JsonSerializerContext;
