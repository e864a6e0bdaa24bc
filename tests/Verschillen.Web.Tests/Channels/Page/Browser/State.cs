using Microsoft.Playwright;
using Verschillen.Web.Tests.Channels.Intake.Browser;

namespace Verschillen.Web.Tests.Channels.Page.Browser;

/// <summary>A state of the page that is looked at, and how a person gets there.</summary>
internal sealed record State(string Name, Func<IPage, Task> Reach)
{
    private const string Move = "Ik verhuis op 1 maart 2027 van Dalfsen naar De Ronde Venen";

    /// <summary>The states of which the colours and the width matter most.</summary>
    public static IReadOnlyList<State> Main { get; } =
    [
        Address("begroeting", "/"),
        Said("vraag met keuzes", "Wat kost een parkeerkaart in Bergen?"),
        Compared("vergelijking", Talk.WholeQuestion),
        Address("wat wij weten", "/dekking?gemeente=Zwolle"),
        Said("melding: leeg bericht", Talk.WholeQuestion, ""),
    ];

    public static IReadOnlyList<State> All { get; } =
    [
        .. Main,
        Address("pagina over", "/over"),
        Address("pagina hulp", "/hulp"),
        Address("in een frame", "/ingebed"),
        Address("korte regels", "/tekst"),
        new("samenvatting om te bewaren", KeepAsync),
        new("samenvatting in grote letters", async page =>
        {
            await KeepAsync(page);
            await FillIn.PressAsync(page, "button[name=letters]");
        }),
        Address("bewijs: nummer vragen", "/bewijs"),
        new("bewijs: verkeerd nummer", page => ShowAsync(page, "5F1E-Q6DX")),
        new("bewijs: antwoord", async page =>
        {
            await Compared("", Talk.WholeQuestion).Reach(page);
            await ShowAsync(page, await page.InnerTextAsync($"{Talk.Newest} .nummer"));
        }),
        Address("pagina privacy", "/privacy"),
        Address("pagina toegankelijkheid", "/toegankelijkheid"),
        Address("niet gevonden", "/bestaat-niet"),
        Address("verkeerde methode", "/gesprek"),
        Address("eerste bericht in het adres", "/?van=Dalfsen&naar=Zwolle"),
        new("menu open", async page =>
        {
            await Address("", "/").Reach(page);
            await page.ClickAsync(".menu summary");
        }),
        new("lezen en luisteren open", async page =>
        {
            await Address("", "/").Reach(page);
            await page.EvaluateAsync("() => document.querySelector('.lezen')?.setAttribute('open', '')");
        }),
        new("stand niet leesbaar", async page =>
        {
            await Address("", "/").Reach(page);
            await page.EvaluateAsync("() => document.querySelector('[name=stand]').value = 'onzin'");
            await page.SayAsync("Ik verhuis van Dalfsen naar Zwolle");
        }),
        new("antwoord veranderen", async page =>
        {
            await Said("", Talk.WholeQuestion).Reach(page);
            await page.SendAsync(() => page.PressAsync("[name=wijzig][value=naar]", "Enter"));
        }),
        Said("melding: te lang bericht", new string('a', 1_500)),
        Said("veel te lang bericht", new string('a', 300_000)),
        Said("niet begrepen", "qwertyuiop"),
        Said("weer niet begrepen", "qwertyuiop", "asdfghjkl"),
        Said("buiten bereik", "Hoe vraag ik een paspoort aan?"),
        Said("vraag in makkelijke woorden", Talk.WholeQuestion, "Kunt u dat makkelijker zeggen?"),
        Compared("vergelijking in makkelijke woorden", "Kunt u dat makkelijker zeggen?", Talk.WholeQuestion),
        Compared("vergelijking hulpmiddelen", $"{Move} en ik heb een scootmobiel"),
        Compared("bijna niets bekend", "Ik verhuis op 1 maart 2027 van Waalre naar Tubbergen en ik heb een gehandicaptenparkeerkaart"),
        Compared("al verhuisd", "Ik ben op 1 oktober 2026 verhuisd van Dalfsen naar De Ronde Venen en ik heb een gehandicaptenparkeerkaart"),
        Compared("geplande fusie", "Ik verhuis op 1 maart 2027 van Dalfsen naar Wijdemeren en ik heb een gehandicaptenparkeerkaart"),
        Said("binnen een gemeente", "Ik verhuis op 1 maart 2027 van Dalfsen naar Dalfsen en ik heb een gehandicaptenparkeerkaart"),
        Then("langer", "Vertel meer"),
        Then("korter", "Korter"),
        Then("samenvatting", "Samenvatting"),
        Then("waar staat dat", "Waar staat dat?"),
        Then("ander onderwerp", "Ander onderwerp"),
        Then("klopt niet", "Dit klopt niet"),
        Said("help", "Help"),
        Said("privacy gevraagd", "Wat bewaart u van mij?"),
        Said("een mens spreken", $"{Move}", "Ik wil een mens spreken"),
        Said("begrip", "Wat betekent Wmo?"),
        Said("crisis", "Ik wil niet meer leven"),
        Said("crisis geweld", "Mijn man slaat mij"),
        Said("plaats met meer gemeenten", "Ik verhuis naar Bergen"),
        Said("dorp", "Ik verhuis van Vinkeveen naar Ommen"),
        Said("plaats onbekend", "Ik ga verhuizen", "Xyzdorp"),
        Said("datum te ver", "Ik verhuis van Dalfsen naar Zwolle op 1 maart 2199"),
        Said("geen mens", "Bent u een mens?"),
        Said("opnieuw", Talk.WholeQuestion, "Opnieuw beginnen"),
        Said("gestopt", "Stoppen"),
        Address("intake: verhuizing", "/intake"),
        new("intake: er mist nog iets", page => FillIn.MoveAsync(page, "Bergen", "", "ooit")),
        new("intake: onderwerpen", page => FillIn.MoveAsync(page)),
        new("intake: niets gekozen", async page =>
        {
            await FillIn.MoveAsync(page);
            await FillIn.SendAsync(page);
        }),
        new("intake: vragen", FillIn.TopicsAsync),
        new("intake: uitslag", FillIn.ResultAsync),
        Pressed("intake: kant van de ondersteuner", "button[name=kant]"),
        Ticked("intake: grote letters", "#grote-letters"),
        Ticked("intake: alle vragen", "#alle-vragen"),
        Pressed("intake: makkelijke woorden", "button[name=woorden]"),
        Pressed("intake: blad voor het gesprek", "button[value=gesprek]"),
        new("intake: antwoorden veranderen", async page =>
        {
            await FillIn.ResultAsync(page);
            await page.ClickAsync("details.antwoorden summary");
            await FillIn.PressAsync(page, "button[value=vragen]");
        }),
        Address("bezoek", "/bezoek"),
        Address("bezoek: regels", "/bezoek?plaats=Utrecht"),
        Address("bezoek: meer plaatsen", "/bezoek?plaats=Bergen"),
    ];

    public static State Named(string name) => All.Single(state => string.Equals(state.Name, name, StringComparison.Ordinal));

    /// <summary>From a comparison to its summary.</summary>
    private static async Task KeepAsync(IPage page)
    {
        await Compared("", Talk.WholeQuestion).Reach(page);
        await FillIn.PressAsync(page, ".bewaar button");
    }

    /// <summary>Asks to see the answer with a number.</summary>
    private static async Task ShowAsync(IPage page, string number)
    {
        await page.GotoAsync("/bewijs");
        await page.FillAsync("#nummer", number);
        await FillIn.PressAsync(page, "#bewijs .verstuur");
    }

    private static State Address(string name, string address) => new(name, page => page.GotoAsync(address));

    private static State Said(string name, params string[] messages) => new(name, async page =>
    {
        await page.GotoAsync("/");
        foreach (var message in messages)
        {
            await page.SayAsync(message);
        }
    });

    private static State Compared(string name, params string[] messages) => new(name, async page =>
    {
        await Said(name, messages).Reach(page);
        await page.AnswerAllAsync();
    });

    /// <summary>After a button below the result of an intake.</summary>
    private static State Pressed(string name, string button) => new(name, async page =>
    {
        await FillIn.ResultAsync(page);
        await FillIn.PressAsync(page, button);
    });

    private static State Ticked(string name, string box) => new(name, async page =>
    {
        await FillIn.ResultAsync(page);
        await page.CheckAsync(box);
    });

    /// <summary>After a comparison.</summary>
    private static State Then(string name, string message) => new(name, async page =>
    {
        await Compared(name, Talk.WholeQuestion).Reach(page);
        await page.SayAsync(message);
    });
}
