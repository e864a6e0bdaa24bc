using Verschillen.Dialogs;
using Verschillen.Tests.Dialogs.Scripts;
using Verschillen.Tests.Some;

namespace Verschillen.Tests.Dialogs;

/// <summary>People say what they like when they like: whatever comes after whatever, there is an answer.</summary>
public sealed class AnyOrderTests
{
    private const int Turns = 40; // in a conversation

    private static readonly string[] Said =
    [
        "Ik verhuis op 1 maart 2027 van Dalfsen naar De Ronde Venen en ik heb een gehandicaptenparkeerkaart. Wat verandert er?",
        "weet ik niet", "ja", "nee", "nee, naar Utrecht", "van Zwolle", "ik ga naar Bergen", "Hengelo", "toch in mei", "1 maart 2027", "ander onderwerp", "verander een antwoord", "makkelijker", "korter", "langer",
        "mijn scootmobiel", "parkeerkaart", "wonen", "huishoudelijke hulp", "ik heb 1200 euro per maand", "120 procent", "wat betekent pgb?", "waar staat dat?", "Wat kost een parkeerkaart in Zwolle?", "wat kost een rolstoel",
        "hoe vraag ik een parkeerkaart aan", "hoe lang duurt een aanvraag", "welk nummer kan ik bellen", "hoe lang duurt het voor ik een rolstoel krijg in Deventer", "ik wil een mens spreken", "ik ben het er niet mee eens",
        "dit klopt niet", "dit vind ik oneerlijk", "wat wordt het weer morgen", "xqzv wrptk", "samenvatting", "terug", "opnieuw", "herhaal", "bedankt", "stop", "", "112", "ik verhuis binnen Utrecht", "ik blijf in Zwolle",
    ];

    [Theory]
    [InlineData("hoe vraag ik een parkeerkaart aan", "weet ik niet")]
    [InlineData("hoe lang duurt een aanvraag", "parkeerkaart", "weet ik niet")]
    [InlineData("welk nummer kan ik bellen", "weet ik niet")]
    [InlineData("verander een antwoord", "weet ik niet")]
    [InlineData("Ik ga verhuizen", "Weet ik niet", "wat heb je nodig om een gpk aan te vragen")]
    [InlineData("nee, naar Utrecht", "verander een antwoord", "weet ik niet")]
    [InlineData("Wat kost een parkeerkaart in Zwolle?", "verander een antwoord", "weet ik niet")]
    public void A_municipality_that_the_person_does_not_know_is_no_end_of_the_conversation(params string[] messages)
    {
        var state = RealContent.Conversation.Begin().State;
        foreach (var message in messages)
        {
            state = RealContent.Conversation.Answer(state, message, SomeDay.Today).State;
        }

        Assert.NotNull(RealContent.Conversation.Repeat(state, SomeDay.Today).Reply);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Whatever_is_said_after_whatever_there_is_an_answer(int seed)
    {
        var random = new Random(seed);
        var state = RealContent.Conversation.Begin().State;
        var said = new List<string>();
        for (var turn = 0; turn < Turns; turn++)
        {
            said.Add(Said[random.Next(Said.Length)]);
            var fault = Record.Exception(() => state = Next(state, said[^1]));

            Assert.True(fault is null, $"{string.Join(" | ", said)}: {fault}");
        }
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    private static DialogState Next(DialogState state, string message)
    {
        var turn = RealContent.Conversation.Answer(state, message, SomeDay.Today);
        RealContent.Conversation.AnswersSoFar(turn.State);
        Assert.NotEmpty(turn.Reply.Blocks);
        return turn.State;
    }
}
