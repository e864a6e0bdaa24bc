using System.Collections.Frozen;
using Verschillen.Understanding.Recognizers.Numbers;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers.Dates;

/// <summary>
/// Puts the English words of days into Dutch, one for one, so that all that is read in Dutch is read in English too: "the 3rd of March", "in two weeks".
/// A word that is Dutch too ("of", "last", "in") or more than a month ("may", "march") is put into Dutch only where it can be nothing else.
/// </summary>
internal static class EnglishDays
{
    // English units that are no Dutch words; "week" is both.
    private static readonly FrozenSet<string> s_units = FrozenSet.Create(StringComparer.Ordinal, "day", "days", "weeks", "month", "months", "year", "years");

    private static readonly FrozenDictionary<string, string> s_words = Pairs(
        """
        january januari february februari june juni july juli august augustus october oktober
        monday maandag tuesday dinsdag wednesday woensdag thursday donderdag friday vrijdag saturday zaterdag sunday zondag
        day dag days dagen weeks weken month maand months maanden year jaar years jaar quarter kwartaal
        christmas kerst xmas kerst easter pasen autumn najaar today vandaag tonight vanavond
        the de on op after na before voor by voor until tot till tot since sinds from vanaf between tussen and en or of ago geleden
        around rond about ongeveer approximately ongeveer roughly ongeveer than dan latest laatst earliest vroegst
        early begin beginning begin middle midden end eind next volgende this deze coming komende upcoming komende
        one een two twee three drie four vier five vijf six zes seven zeven eight acht nine negen eleven elf twelve twaalf few paar couple paar
        first eerste third derde fourth vierde fifth vijfde sixth zesde seventh zevende eighth achtste ninth negende tenth tiende eleventh elfde twelfth twaalfde
        fifteenth vijftiende twentieth twintigste thirtieth dertigste
        think denk maybe misschien perhaps misschien probably waarschijnlijk but maar no nee wait wacht
        move verhuizen moves verhuizen moving verhuizen moved verhuisde will zal when wanneer if als once zodra key sleutel keys sleutels sign tekenen
        """);

    /// <returns>The message itself when it has no such words.</returns>
    public static Message InDutch(Message message)
    {
        Token[]? tokens = null;
        for (var i = 0; i < message.Count; i++)
        {
            if (message[i].IsWord && Dutch(message, i) is { } word)
            {
                tokens ??= [.. message.Tokens];
                tokens[i] = tokens[i] with { Text = word };
            }
        }

        return tokens is null ? message : message.InDutch(tokens);
    }

    private static string? Dutch(Message message, int index) => message[index].Text switch
    {
        "may" when IsMonth(message, index) => "mei",
        "march" when IsMonth(message, index) => "maart",
        "spring" when IsSeason(message, index) => "voorjaar",
        "summer" when IsSeason(message, index) => "zomer",
        "fall" when IsSeason(message, index) => "najaar",
        "tomorrow" => IsFromDay(message, index, "after") ? "overmorgen" : "morgen",
        "yesterday" => IsFromDay(message, index, "before") ? "eergisteren" : "gisteren",
        "after" when message.Is(index - 1, "day") && Next(message, index) is "tomorrow" => null,
        "before" when message.Is(index - 1, "day") && Next(message, index) is "yesterday" => null,
        "new" when Next(message, index) is "year" or "years" => message.Is(index + 2, "eve") ? "oudjaar" : "nieuwjaar",
        "last" when IsCalendar(Next(message, index)) => message.Is(index + 2, "of") || message.Is(index + 2, "in") ? "laatste" : "vorige",
        "late" when IsMonthName(Next(message, index)) => "eind",
        "mid" when IsMonthName(Next(message, index)) => "half",
        "second" when Next(message, index) is "of" or "half" || IsCalendar(Next(message, index)) => "tweede",
        "half" when Next(message, index) is "of" && IsRank(message, index - 1) => "helft",
        "a" when Next(message, index) is "few" or "couple" or "week" || s_units.Contains(Next(message, index)) => "een",
        "ten" when s_units.Contains(Next(message, index)) => "tien",
        "now" when message.Is(index - 1, "from") => "vandaag",
        "of" when IsPart(message, index) => "van",
        "in" when IsCount(message, index + 1) => "over",
        "to" when index > 0 && (IsDay(message, index - 1) || IsMonthName(message[index - 1].Text)) && (IsMonthName(Next(message, index)) || IsDay(message, index + 1)) => "tot",
        var word => s_words.GetValueOrDefault(word),
    };

    /// <summary>"in May", "3rd of March", "May 1st", "April or May"; not "may I" or "we march on".</summary>
    private static bool IsMonth(Message message, int index)
    {
        var before = index > 0 ? message[index - 1].Text : string.Empty;
        var isAfter = before is "in" or "of" or "on" or "early" or "late" or "mid" or "before" or "after" or "until" or "till" or "by" or "since" or "from" or "next" or "this" or "last" or "around" or "about"
            or "between" or "maybe" or "probably" or "think" or "rond" or "vanaf" or "begin" or "eind" or "half" or "voor" or "na" || (before is "or" or "and" or "to" && index > 1 && IsMonthName(message[index - 2].Text));
        var isBefore = index + 1 < message.Count && message[index + 1].Kind == TokenKind.Number && (message[index + 1].Text.Length == 4 || index + 2 >= message.Count || message[index + 2].Before >= Gap.Comma || IsDay(message, index + 2));
        return message.Count == 1 || isBefore || IsDay(message, index - 1) || (isAfter && Next(message, index) is not ("be" or "i"));
    }

    /// <summary>"in the spring", "next summer", "end of summer"; not "ik spring".</summary>
    private static bool IsSeason(Message message, int index) => index > 0
        && (message[index - 1].Text is "the" or "this" or "next" or "last" or "in" or "after" or "before" or "early" or "late" or "by" or "around" or "coming" || (message.Is(index - 1, "of") && IsPart(message, index - 1)));

    /// <summary>"the day after tomorrow".</summary>
    private static bool IsFromDay(Message message, int index, string word) => message.Is(index - 1, word) && message.Is(index - 2, "day");

    /// <summary>"end of", "3rd of", "first week of"; Dutch "of" stands between two things to choose from.</summary>
    private static bool IsPart(Message message, int index) => index > 0
        && (message[index - 1].Text is "end" or "beginning" or "middle" or "couple" or "st" or "nd" or "rd" or "th" || IsRank(message, index - 1)
            || (message[index - 1].Text is "week" or "half" or "weekend" or "day" or "quarter" && IsRank(message, index - 2))
            || (IsCalendar(message[index - 1].Text) && IsRank(message, index - 2))
            || (message.Is(index - 1, "start") && Next(message, index) is "the" or "next" or "this"));

    /// <summary>"second", "third", "last".</summary>
    private static bool IsRank(Message message, int index) => index >= 0 && (message[index].Text is "first" or "second" or "last" || (s_words.GetValueOrDefault(message[index].Text) is { } word && OrdinalWords.Parse(word) is not null));

    /// <summary>"two weeks", "about 3 months", "a week".</summary>
    private static bool IsCount(Message message, int index)
    {
        var isEnglish = index < message.Count && (message[index].Text is "a" or "ten" || (message[index].IsWord && s_words.ContainsKey(message[index].Text) && message[index].Text is not ("the" or "this" or "next")));
        for (var i = index + 1; i < Math.Min(index + 4, message.Count); i++)
        {
            if (s_units.Contains(message[i].Text) || (isEnglish && message.Is(i, "week")))
            {
                return isEnglish || message[index].Kind == TokenKind.Number;
            }
        }

        return false;
    }

    /// <summary>A number, or what stands behind it in "1st".</summary>
    private static bool IsDay(Message message, int index) => index >= 0 && index < message.Count
        && (message[index] is { Kind: TokenKind.Number, Text.Length: <= 2 } || message[index].Text is "st" or "nd" or "rd" or "th");

    private static bool IsCalendar(string word) => word is "week" or "weekend" or "spring" or "summer" or "fall" or "winter" || s_units.Contains(word) || IsMonthName(word) || (s_words.GetValueOrDefault(word) is { } dutch && CalendarWords.Weekday(dutch) > 0);

    private static bool IsMonthName(string word) => word is "may" or "march" || CalendarWords.Month(s_words.GetValueOrDefault(word) ?? word) > 0;

    private static string Next(Message message, int index) => index + 1 < message.Count ? message[index + 1].Text : string.Empty;

    private static FrozenDictionary<string, string> Pairs(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
