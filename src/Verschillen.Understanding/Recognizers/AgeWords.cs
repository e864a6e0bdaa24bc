using System.Globalization;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Hears an age: "het kind is 9", "mijn zoon van 12", "ik ben 80 jaar". It decides no question by itself, unless a dialog says which ages do.</summary>
internal static class AgeWords
{
    private const int Oldest = 115;

    public static bool TellsAge(Annotation annotation)
    {
        for (var i = 1; i < annotation.Message.Count; i++)
        {
            var isAge = int.TryParse(annotation.Message[i].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var years) && years <= Oldest;
            if (isAge && annotation.Words[i - 1] is ("is" or "ben" or "wordt" or "word" or "van") && IsEnd(annotation.Message, i + 1))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEnd(Message message, int at) => at >= message.Count || message[at].Before >= Gap.Comma || message.Is(at, "jaar") || message.Is(at, "en");
}
