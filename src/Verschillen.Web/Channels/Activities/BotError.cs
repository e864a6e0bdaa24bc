namespace Verschillen.Web.Channels.Activities;

/// <summary>Why a request of a Bot Framework client was refused, in the shape that those clients read.</summary>
/// <remarks>Codes as in https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-api-reference, section HTTP status codes.</remarks>
internal sealed record BotError
{
    private BotError(int status, string code, string message) => (Status, Code, Message) = (status, code, message);

    /// <summary>The HTTP status.</summary>
    public int Status { get; }

    /// <summary>What a program can tell it by.</summary>
    public string Code { get; }

    /// <summary>What is wrong and what to do. Never quotes what somebody sent.</summary>
    public string Message { get; }

    /// <summary>Seconds after which to try again; null when trying again is of no use.</summary>
    public int? RetryAfter { get; init; }

    public static BotError BadSyntax(string message) => new(StatusCodes.Status400BadRequest, "BadSyntax", message);

    public static BotError BadArgument(string message) => new(StatusCodes.Status400BadRequest, "BadArgument", message);

    public static BotError Unauthorized(string message) => new(StatusCodes.Status401Unauthorized, "Unauthorized", message);

    public static BotError Forbidden(string message) => new(StatusCodes.Status403Forbidden, "Forbidden", message);

    public static BotError TokenExpired { get; } =
        new(StatusCodes.Status403Forbidden, "TokenExpired", "The token has expired. Ask for a new one with POST /v3/directline/tokens/generate.");

    public static BotError NotFound(string message) => new(StatusCodes.Status404NotFound, "NotFound", message);

    public static BotError TooLarge(string message) => new(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", message);

    public static BotError NotSupported(string message) => new(StatusCodes.Status415UnsupportedMediaType, "NotSupported", message);

    public static BotError TooMany(string message, int retryAfter) =>
        new(StatusCodes.Status429TooManyRequests, "TooManyRequests", message) { RetryAfter = retryAfter };

    public static BotError Failed(int status, string message) => new(status, "ServiceError", message);

    /// <summary>For what cannot be had now and can later.</summary>
    public static BotError Unavailable(string reason, int retryAfter) =>
        new(StatusCodes.Status503ServiceUnavailable, "ServiceUnavailable", reason) { RetryAfter = retryAfter };

    /// <summary>For a status that somebody else set, without words.</summary>
    public static BotError OfStatus(int status) => status switch
    {
        StatusCodes.Status404NotFound => NotFound("There is nothing at this address."),
        StatusCodes.Status405MethodNotAllowed => new(status, "MethodNotAllowed", "This address does not take this method; see the Allow header."),
        StatusCodes.Status413PayloadTooLarge => TooLarge("The body is too large."),
        StatusCodes.Status429TooManyRequests => TooMany("U stuurt veel berichten achter elkaar. Wacht even en probeer het dan opnieuw.", retryAfter: 60),
        >= StatusCodes.Status500InternalServerError => Failed(status, "Something went wrong on our side. Try again."),
        _ => new(status, "BadRequest", "This request cannot be answered."),
    };

    public Task WriteAsync(HttpContext context)
    {
        if (RetryAfter is { } seconds)
        {
            context.Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return BotJson.WriteAsync(context, Status, new ErrorAnswer(new ErrorBody(Code, Message)), ActivityJson.Default.ErrorAnswer);
    }
}

/// <summary>The body of a refusal.</summary>
internal sealed record ErrorAnswer(ErrorBody Error);

/// <summary>What the body of a refusal says.</summary>
internal sealed record ErrorBody(string Code, string Message);
