namespace Verschillen.Dialogs.Phrasing;

/// <content>What is said with a receipt number, and of what has changed since.</content>
public static partial class Phrases
{
    public static readonly Phrase ReceiptTitle = new("bewijs-kop");
    public static readonly Phrase ReceiptFor = new("bewijs-uitleg");
    public static readonly Phrase ReceiptWithoutIncome = new("bewijs-zonder-inkomen");
    public static readonly Phrase ReceiptNotNow = new("bewijs-niet-nu");
    public static readonly Phrase ReceiptOf = new("bewijs-van", "datum");
    public static readonly Phrase ReceiptChanged = new("bewijs-veranderd", "datum");
    public static readonly Phrase ReceiptUnchanged = new("bewijs-niet-veranderd", "datum");
    public static readonly Phrase ReceiptChangesTitle = new("bewijs-veranderd-kop", "datum");
    public static readonly Phrase ReceiptThenNow = new("bewijs-toen-nu", "waar", "toen", "nu");
    public static readonly Phrase ReceiptThenNowLong = new("bewijs-toen-nu-lang", "waar", "toen", "nu");
    public static readonly Phrase ReceiptDifference = new("bewijs-verschil");
    public static readonly Phrase ReceiptNew = new("bewijs-nieuw", "nu");
    public static readonly Phrase ReceiptGone = new("bewijs-weg", "toen");
    public static readonly Phrase ReceiptConfirmed = new("bewijs-nieuwere-bron", "waar", "datum");
    public static readonly Phrase ReceiptUnknownShort = new("bewijs-niet-bekend");
    public static readonly Phrase ReceiptNotOfferedShort = new("bewijs-niet-aangeboden");
    public static readonly Phrase ReceiptMoving = new("bewijs-verhuizen");
    public static readonly Phrase ReceiptStep = new("bewijs-stap");
    public static readonly Phrase ReceiptNational = new("bewijs-landelijk");
    public static readonly Phrase ReceiptTopicGone = new("bewijs-onderwerp-weg", "onderwerp");
    public static readonly Phrase ReceiptMerged = new("bewijs-gemeente-opgegaan", "oud", "nieuw");
    public static readonly Phrase ReceiptMunicipalityGone = new("bewijs-gemeente-weg", "oud");
    public static readonly Phrase ReceiptEditionUnknown = new("bewijs-uitgave-onbekend", "datum");
    public static readonly Phrase ReceiptTodayInstead = new("bewijs-antwoord-van-nu");
    public static readonly Phrase ReceiptNothingInstead = new("bewijs-geen-antwoord-van-nu");
    public static readonly Phrase ReceiptEmpty = new("bewijs-leeg");
    public static readonly Phrase ReceiptStrange = new("bewijs-vreemd-teken");
    public static readonly Phrase ReceiptTooShort = new("bewijs-te-kort");
    public static readonly Phrase ReceiptTooLong = new("bewijs-te-lang");
    public static readonly Phrase ReceiptDoesNotCheck = new("bewijs-klopt-niet");
    public static readonly Phrase ReceiptNeverGiven = new("bewijs-nooit-gegeven");
    public static readonly Phrase ReceiptsUnavailable = new("bewijs-niet-beschikbaar");
}
