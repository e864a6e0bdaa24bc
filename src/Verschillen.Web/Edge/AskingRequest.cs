namespace Verschillen.Web.Edge;

/// <summary>Which requests ask something: whatever is sent, and what opens an address with a question in it.</summary>
internal static class AskingRequest
{
    /// <summary>Says which fields of the query make opening an address a question.</summary>
    /// <param name="endpoints">The addresses.</param>
    /// <param name="fields">The names of the fields; one of them that is filled in is enough.</param>
    public static TBuilder AsksBy<TBuilder>(this TBuilder endpoints, params IReadOnlyList<string> fields)
        where TBuilder : IEndpointConventionBuilder =>
        endpoints.WithMetadata(new QuestionFields(fields));

    /// <summary>Whether a request asks something. It then waits until messages can be read, and counts as one.</summary>
    public static bool Asks(HttpContext context) => HttpMethods.IsPost(context.Request.Method)
        || (context.GetEndpoint()?.Metadata.GetMetadata<QuestionFields>() is { } question && question.Names.Any(field => !string.IsNullOrWhiteSpace(context.Request.Query[field])));

    private sealed record QuestionFields(IReadOnlyList<string> Names);
}
