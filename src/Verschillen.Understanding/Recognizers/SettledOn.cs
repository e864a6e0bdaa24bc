using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Tells whether a message settles a day or a place anew, and says little else: "het wordt 20 juni", "20 oktober was dat", "nee, Nieuw-Vennep blijft het".</summary>
internal static class SettledOn
{
    public static bool Is(Annotation annotation)
    {
        var (message, slots) = (annotation.Message, annotation.Slots);
        var start = Array.FindIndex(slots, slot => slot is Slot.Date or Slot.Place);
        if (start < 0)
        {
            return false;
        }

        var end = start;
        while (end < slots.Length && slots[end] == slots[start])
        {
            end++;
        }

        return IsSubjectAndVerb(message, 0, start) || (message.IsAll(0, start, IsLight) && IsVerb(message, end) && IsSubject(message, end + 1) && message.IsAll(end + 2, message.Count, IsLight));

        // "Nee, het wordt toch pas op 20 juni"; "het is in Ede duur" goes on.
        bool IsSubjectAndVerb(Message message, int first, int last)
        {
            var verb = last - 1;
            while (verb > first && IsLight(message[verb].Text))
            {
                verb--;
            }

            return IsVerb(message, verb) && IsSubject(message, verb - 1) && message.IsAll(first, verb - 1, IsLight) && message.IsAll(end, message.Count, IsLight);
        }
    }

    private static bool IsVerb(Message message, int index) => index >= 0 && index < message.Count && message[index].Text is "is" or "wordt" or "word" or "was" or "werd" or "blijft" or "blijf";

    private static bool IsSubject(Message message, int index) => index >= 0 && index < message.Count && message[index].Text is "het" or "t" or "'t" or "dat";

    private static bool IsLight(string word) => word is "nee" or "ja" or "oh" or "o" or "maar" or "en" or "nou" or "nu" or "dus" or "toch" or "pas" or "gewoon" or "op" or "naar" or "in" or "de" or "sorry" or "hoor" or "geworden" or "dan" or "eh" or "uh";
}
