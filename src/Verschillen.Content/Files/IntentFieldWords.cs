using Verschillen.Content.Yaml;
using Verschillen.Understanding;

namespace Verschillen.Content.Files;

/// <summary>The Dutch names of intents and crises in dialog files.</summary>
internal static class IntentFieldWords
{
    public static ClosedWords<Intent> Intents { get; } = new(
        ("vergelijk_verhuizing", Intent.CompareMove),
        ("vraag_regel", Intent.AskRule),
        ("uitleg", Intent.Explain),
        ("aanvragen", Intent.Apply),
        ("termijn", Intent.Deadline),
        ("tegenspraak_bezwaar", Intent.Objection),
        ("clientondersteuning", Intent.ClientSupport),
        ("contact_gemeente", Intent.ContactMunicipality),
        ("opnieuw", Intent.StartOver),
        ("terug", Intent.Back),
        ("stop", Intent.Stop),
        ("help", Intent.Help),
        ("eenvoudiger", Intent.Simpler),
        ("gewoon", Intent.Ordinary),
        ("langer", Intent.Longer),
        ("korter", Intent.Shorter),
        ("herhaal", Intent.Repeat),
        ("samenvatting", Intent.Summary),
        ("eerste_stap", Intent.FirstStep),
        ("wat_te_zeggen", Intent.WhatToSay),
        ("wat_verteld", Intent.WhatWasTold),
        ("bron", Intent.Source),
        ("waarom", Intent.WhyAsked),
        ("verander", Intent.Change),
        ("ander_onderwerp", Intent.OtherTopic),
        ("andere_vraag", Intent.LaterQuestion),
        ("klopt_niet", Intent.ReportFault),
        ("mens", Intent.AreYouHuman),
        ("klacht_over_bot", Intent.BotComplaint),
        ("privacy", Intent.Privacy),
        ("vertelt", Intent.Tell),
        ("smalltalk_groet", Intent.Greeting),
        ("bedankt", Intent.Thanks),
        ("crisis", Intent.Crisis),
        ("buiten_bereik", Intent.OutOfScope));

    /// <summary>What a group of words is about.</summary>
    public static ClosedWords<WordField> Fields { get; } = new(("nood", WordField.Danger), ("alleen_nood", WordField.DangerAlone), ("ons", WordField.Own), ("elders", WordField.Elsewhere));

    /// <summary>The lists of phrases, by the remark that each tells.</summary>
    public static ClosedWords<Remark> Remarks { get; } = new(
        ("ja", Remark.Yes),
        ("nee", Remark.No),
        ("weet_niet", Remark.DoNotKnow),
        ("correctie", Remark.Correction),
        ("laat_maar", Remark.LetGo),
        ("verhuist_niet", Remark.MoveOff),
        ("geen_verhuizing", Remark.NotMoving),
        ("al_verhuisd", Remark.Moved),
        ("voor_een_ander", Remark.Other),
        ("meteen_antwoord", Remark.AnswerNow),
        ("al_gezegd", Remark.SaidAlready),
        ("wie_beslist", Remark.WhoDecides),
        ("van_wie", Remark.WhoseChat),
        ("hoe_zeker", Remark.HowSure),
        ("volgende_client", Remark.NextClient),
        ("geen_besluit", Remark.NoDecision),
        ("wacht_op_besluit", Remark.Awaiting),
        ("hoe_bezwaar", Remark.HowToObject),
        ("bezwaar_tegen_verslag", Remark.AgainstReport),
        ("bezwaar_gemaakt", Remark.Objected),
        ("besluit_op_bezwaar", Remark.ObjectionDecided),
        ("bezoek", Remark.Visit),
        ("binnen_gemeente", Remark.Within),
        ("buitenland", Remark.Abroad),
        ("weer_veilig", Remark.Safe),
        ("overlijden", Remark.Death),
        ("sterft", Remark.Dying),
        ("lijf", Remark.Body),
        ("zorgt_voor_ander", Remark.Carer),
        ("is_op", Remark.WornOut),
        ("vervolg", Remark.FollowUp));

    public static ClosedWords<CrisisKind> Crises { get; } = new(
        ("leven", CrisisKind.Life),
        ("zelfdoding", CrisisKind.Suicide),
        ("geweld", CrisisKind.Violence),
        ("dakloos", CrisisKind.NoRoof),
        ("navraag", CrisisKind.Check));
}
