namespace Verschillen.Web.Configuration;

/// <summary>The settings of the chat within pages of others.</summary>
/// <param name="Origins">The sites that may use it, such as https://www.nieuwerdal.example; empty, the default, is none.</param>
public sealed record EmbeddingSettings(IReadOnlyList<string> Origins)
{
    public static EmbeddingSettings Default { get; } = new(Array.Empty<string>());

    internal static EmbeddingSettings Read(SettingsReader reader) => new(reader.Origins("Embedding:Origins"));
}
