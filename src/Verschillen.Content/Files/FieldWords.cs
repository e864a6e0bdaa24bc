using Verschillen.Content.Yaml;
using Verschillen.Domain.Help;
using Verschillen.Domain.Moving;
using Verschillen.Domain.Rules;
using Verschillen.Domain.Topics;
using Verschillen.Understanding;

namespace Verschillen.Content.Files;

/// <summary>The Dutch words of the closed lists in content and dialog files.</summary>
internal static class FieldWords
{
    public static ClosedWords<LifeDomain> LifeDomains { get; } = new(
        ("werk-en-inkomen", LifeDomain.WorkAndIncome),
        ("vervoer-en-mobiliteit", LifeDomain.TransportAndMobility),
        ("welzijn-gezondheid-en-ondersteuning", LifeDomain.WelfareHealthAndSupport),
        ("onderwijs-en-ontwikkeling", LifeDomain.EducationAndDevelopment),
        ("thuis-en-wonen", LifeDomain.HomeAndHousing),
        ("vrije-tijd", LifeDomain.Leisure));

    public static ClosedWords<TalkKind> TalkKinds { get; } = new(
        ("meenemen", TalkKind.Bring),
        ("weegt-mee", TalkKind.Weighs),
        ("wie-mag-mee", TalkKind.MayJoin),
        ("daarna", TalkKind.Afterwards));

    public static ClosedWords<LetterKind> LetterKinds { get; } = new(
        ("overnemen", LetterKind.TakeOver),
        ("op-papier", LetterKind.OnPaper),
        ("onderzoek-te-laat", LetterKind.ReportPassed),
        ("termijn", LetterKind.TermPassed),
        ("bezwaar", LetterKind.Objection));

    public static ClosedWords<Kind> Kinds { get; } = new(
        ("informatie", Kind.Information),
        ("procedure", Kind.Procedure),
        ("kennis", Kind.Knowledge),
        ("continuiteit", Kind.Continuity),
        ("kosten", Kind.Costs));

    public static ClosedWords<ValueKind> ValueKinds { get; } = new(
        ("bedrag", ValueKind.Amount),
        ("duur", ValueKind.Duration),
        ("percentage", ValueKind.Percentage),
        ("ja_nee", ValueKind.YesNo),
        ("keuze", ValueKind.Choice),
        ("aantal", ValueKind.Count),
        ("tekst", ValueKind.Text),
        ("draagkracht", ValueKind.AbilityToPay));

    public static ClosedWords<Better> Directions { get; } = new(
        ("lager", Better.Lower),
        ("hoger", Better.Higher),
        ("ja", Better.Yes),
        ("nee", Better.No),
        ("volgorde", Better.Order));

    public static ClosedWords<bool> YesNo { get; } = new(("ja", true), ("nee", false));

    public static ClosedWords<Per> Pers { get; } = new(
        ("keer", Per.Time),
        ("maand", Per.Month),
        ("jaar", Per.Year),
        ("uur", Per.Hour),
        ("rit", Per.Ride),
        ("kilometer", Per.Kilometre),
        ("zone", Per.Zone),
        ("dag", Per.Day));

    public static ClosedWords<TimeUnit> TimeUnits { get; } = new(
        ("minuten", TimeUnit.Minutes),
        ("uren", TimeUnit.Hours),
        ("dagen", TimeUnit.Days),
        ("werkdagen", TimeUnit.WorkingDays),
        ("weken", TimeUnit.Weeks),
        ("maanden", TimeUnit.Months),
        ("jaren", TimeUnit.Years));

    public static ClosedWords<Norm> Norms { get; } = new(
        ("bijstandsnorm", Norm.SocialAssistance),
        ("minimumloon", Norm.MinimumWage),
        ("sociaal_minimum", Norm.SocialMinimum));

    public static ClosedWords<Bound> Bounds { get; } = new(
        ("precies", Bound.Exact),
        ("hoogstens", Bound.AtMost),
        ("minstens", Bound.AtLeast),
        ("meer_dan", Bound.MoreThan),
        ("minder_dan", Bound.LessThan),
        ("ongeveer", Bound.About));

    public static ClosedWords<RuleStatus> Statuses { get; } = new(
        ("gecontroleerd", RuleStatus.Checked),
        ("overgenomen", RuleStatus.TakenOver),
        ("ingetrokken", RuleStatus.Withdrawn));

    public static ClosedWords<TransitionKind> Transitions { get; } = new(
        ("blijft", TransitionKind.Stays),
        ("stopt", TransitionKind.Stops),
        ("opnieuw_aanvragen", TransitionKind.ApplyAnew),
        ("aanvragen", TransitionKind.Apply),
        ("doorgeven", TransitionKind.PassOn),
        ("verhuist_mee", TransitionKind.MovesAlong),
        ("vraag_na", TransitionKind.Ask),
        ("betwist", TransitionKind.Disputed));

    public static ClosedWords<ContactPurpose> ContactPurposes { get; } = new(
        ("algemeen", ContactPurpose.General),
        ("wmo", ContactPurpose.SocialSupport),
        ("werk-en-inkomen", ContactPurpose.WorkAndIncome),
        ("clientondersteuning", ContactPurpose.ClientSupport),
        ("mantelzorg", ContactPurpose.InformalCare),
        ("vervoer", ContactPurpose.Transport),
        ("parkeren", ContactPurpose.Parking),
        ("wonen", ContactPurpose.Housing),
        ("onderwijs", ContactPurpose.Education));

    public static ClosedWords<HelpKind> HelpKinds { get; } = new(
        ("nood", HelpKind.Emergency),
        ("zelfdoding", HelpKind.Suicide),
        ("geweld", HelpKind.Violence),
        ("opvang", HelpKind.Shelter),
        ("clientondersteuning", HelpKind.ClientSupport),
        ("recht", HelpKind.Law),
        ("klacht", HelpKind.Complaint),
        ("zorg", HelpKind.Care),
        ("geld", HelpKind.Money),
        ("vervoer", HelpKind.Transport),
        ("wonen", HelpKind.Housing),
        ("werk", HelpKind.Work),
        ("overig", HelpKind.Other));

    public static ClosedWords<QuestionKind> QuestionKinds { get; } = new(
        ("gemeente", QuestionKind.Municipality),
        ("datum", QuestionKind.Date),
        ("ja_nee", QuestionKind.YesNo),
        ("keuze", QuestionKind.Choice),
        ("meerkeuze", QuestionKind.MultiChoice),
        ("bedrag", QuestionKind.Amount),
        ("percentage", QuestionKind.Percentage),
        ("inkomen", QuestionKind.Income));
}
