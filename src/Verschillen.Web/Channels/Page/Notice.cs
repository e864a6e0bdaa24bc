using System.Globalization;

namespace Verschillen.Web.Channels.Page;

/// <summary>Why a message was not answered, told in the conversation; what was typed stays in the field (melding).</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Title">What is the matter.</param>
/// <param name="Text">What to do.</param>
internal sealed record Notice(int Status, string Title, string Text)
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    public static Notice Empty { get; } = new(
        StatusCodes.Status400BadRequest,
        "U heeft niets getypt",
        "Typ uw vraag of uw antwoord. Of kies een knop.");

    public static Notice StateLost { get; } = new(
        StatusCodes.Status400BadRequest,
        "Wij moeten opnieuw beginnen",
        "Ons gesprek was te lang stil, of de pagina was niet heel. Wij bewaren geen gesprekken. Daarom weten wij uw antwoorden niet meer. Typte u iets? Dan staat dat nog in het veld.");

    /// <param name="hasText">Whether there is text that stays in the field.</param>
    public static Notice TooFast(bool hasText) => new(
        StatusCodes.Status429TooManyRequests,
        "Er komen te veel berichten",
        hasText ? "Wacht een minuut. Stuur uw bericht dan opnieuw. Uw tekst staat nog in het veld." : "Wacht een minuut. Probeer het dan opnieuw.");

    public static Notice OpenedTooOften { get; } = new(
        StatusCodes.Status429TooManyRequests,
        "De pagina is te vaak geopend",
        "Wacht een minuut. Open de pagina dan opnieuw. Of typ hier uw vraag.");

    /// <param name="length">How long the message was, in characters; null when it was not counted.</param>
    /// <param name="limit">How long it may be, in characters.</param>
    public static Notice TooLong(int? length, int limit) => new(
        StatusCodes.Status413PayloadTooLarge,
        "Uw bericht is te lang",
        string.Create(Dutch, $"Een bericht mag {limit:N0} tekens lang zijn.{Counted(length)} Maak het korter. Uw tekst staat nog in het veld."));

    private static string Counted(int? length) => length is null ? "" : string.Create(Dutch, $" Uw bericht heeft {length:N0} tekens.");
}
