using Verschillen.Web.Configuration;

namespace Verschillen.Web.Channels.DirectLine;

/// <summary>The settings of Direct Line.</summary>
/// <param name="IsOpen">Whether it is offered; default false.</param>
/// <param name="Secrets">What servers of the organisation call with, each of 32 characters or more; empty, the default, is none. Two make it possible to replace one.</param>
/// <param name="Origins">The sites whose pages may use it; the default is those of Embedding:Origins.</param>
/// <param name="TokenMinutes">Minutes that a token can be used or refreshed; 5 to 1,440, default 30. Clients of Microsoft refresh after 15.</param>
internal sealed record DirectLineSettings(bool IsOpen, IReadOnlyList<string> Secrets, IReadOnlyList<string> Origins, int TokenMinutes)
{
    private const int ShortestSecret = 32; // characters; too many to guess

    public static DirectLineSettings Default { get; } = new(IsOpen: false, [], EmbeddingSettings.Default.Origins, TokenMinutes: 30);

    /// <param name="reader">Where they come from.</param>
    /// <param name="embedding">The sites that may have the chat in their pages.</param>
    public static DirectLineSettings Read(SettingsReader reader, EmbeddingSettings embedding)
    {
        var secrets = reader.List("DirectLine:Secrets");
        if (secrets.Any(secret => secret.Length < ShortestSecret))
        {
            reader.Refuse("DirectLine:Secrets", "(niet getoond)", $"Geef {ShortestSecret} tekens of meer, bijvoorbeeld met: openssl rand -base64 36.");
        }

        var origins = reader.Origins("DirectLine:Origins");
        return new DirectLineSettings(
            reader.Truth("DirectLine:Open", Default.IsOpen),
            secrets.Count > 0 ? secrets : Default.Secrets,
            origins.Count > 0 ? origins : embedding.Origins,
            reader.Number("DirectLine:TokenMinutes", Default.TokenMinutes, 5, 1_440));
    }
}
