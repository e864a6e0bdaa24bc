using System.Text;

namespace Verschillen.Web.Channels.Http;

/// <summary>A message as it came in (bericht).</summary>
internal static class IncomingText
{
    /// <summary>The message on one line, without control characters, without blanks around it and without personal details.</summary>
    public static string WithoutDetails(string text)
    {
        var cleaned = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var isBlank = char.IsWhiteSpace(letter) || char.IsControl(letter);
            if (!isBlank)
            {
                cleaned.Append(letter);
            }
            else if (cleaned.Length > 0 && cleaned[^1] != ' ')
            {
                cleaned.Append(' ');
            }
        }

        return PersonalDetails.Hide(cleaned.ToString().TrimEnd());
    }
}
