namespace Verschillen.Dialogs.Replies;

/// <summary>The names of replies by which something is decided later: what was said last, which status a page has. Scripts check those of all replies.</summary>
public static class ReplyNames
{
    /// <summary>The first one, with what can be asked.</summary>
    public const string Greeting = "begroeting";

    /// <summary>The last one, of who stops.</summary>
    public const string Stop = "stop";

    /// <summary>A question, and no more.</summary>
    public const string Question = "vraag";

    /// <summary>What changes at a move.</summary>
    public const string Comparison = "vergelijking";

    /// <summary>What holds in one municipality.</summary>
    public const string Rule = "regel";

    /// <summary>How to apply in one municipality.</summary>
    public const string Apply = "aanvragen";

    /// <summary>How long it takes in one municipality.</summary>
    public const string Deadline = "termijn";

    /// <summary>Whom to call in one municipality.</summary>
    public const string Contact = "contact";

    /// <summary>What to do first.</summary>
    public const string FirstStep = "eerste_stap";

    /// <summary>What to do after the first step.</summary>
    public const string NextSteps = "volgende_stappen";

    /// <summary>What is kept of somebody.</summary>
    public const string Privacy = "privacy";

    /// <summary>What to do now that a move is off.</summary>
    public const string MoveIsOff = "verhuist_niet";

    /// <summary>That it stands above.</summary>
    public const string ToldAbove = "al_verteld";

    /// <summary>What the move does to each topic, in a sentence.</summary>
    public const string PerTopic = "per_onderwerp";

    /// <summary>What was told so far.</summary>
    public const string Summary = "samenvatting";

    /// <summary>What helps to prepare the talk with the municipality.</summary>
    public const string TalkSheet = "gespreksblad";

    /// <summary>Whom to call in danger.</summary>
    public const string Crisis = "crisis";

    /// <summary>What is said when the danger is over.</summary>
    public const string AfterCrisis = "na_nood";

    /// <summary>That a message was not understood.</summary>
    public const string NotUnderstood = "niet_begrepen";

    /// <summary>What is wrong with a receipt number.</summary>
    public const string ReceiptFault = "bewijs_fout";

    /// <summary>That the edition of a receipt is not kept here.</summary>
    public const string ReceiptUnknown = "bewijs_onbekend";

    /// <summary>That receipts cannot be shown now.</summary>
    public const string ReceiptsUnavailable = "bewijs_niet_beschikbaar";
}
