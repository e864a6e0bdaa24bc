namespace Verschillen.Content.Editions;

/// <summary>Keeps every edition of the content once, for good, so that an answer can be shown again (uitgaven).</summary>
public interface IEditionStore
{
    /// <summary>Whether an edition is kept.</summary>
    /// <exception cref="EditionStoreException">The store cannot be read.</exception>
    bool Holds(Edition edition);

    /// <summary>Keeps an edition; one that is kept already stays as it is.</summary>
    /// <param name="edition">Its name.</param>
    /// <param name="files">All its files.</param>
    /// <param name="at">The moment, for who looks into the store.</param>
    /// <exception cref="EditionStoreException">The store cannot be written; nothing of the edition is then kept.</exception>
    void Keep(Edition edition, IReadOnlyList<EditionFile> files, DateTimeOffset at);

    /// <summary>The editions whose name begins with some digits, the newest first.</summary>
    /// <param name="beginning">Hexadecimal digits in small letters.</param>
    /// <returns>Empty when none is kept.</returns>
    /// <exception cref="EditionStoreException">The store cannot be read.</exception>
    IReadOnlyList<Edition> Find(string beginning);

    /// <summary>The files of an edition that somebody wants, in the order of their names.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="wants">Whether a file, by its path, is wanted.</param>
    /// <returns>Empty when the edition is not kept.</returns>
    /// <exception cref="EditionStoreException">The store cannot be read, or is damaged.</exception>
    IReadOnlyList<EditionFile> Read(Edition edition, Func<string, bool> wants);
}

/// <summary>One file of an edition.</summary>
/// <param name="Path">Its path from the root of the project, with forward slashes.</param>
/// <param name="Text">Its text, with line feeds only.</param>
public sealed record EditionFile(string Path, string Text);

/// <summary>The store of editions cannot be used; the message tells who runs the server why, and what to do.</summary>
public sealed class EditionStoreException : Exception
{
    public EditionStoreException()
    {
    }

    public EditionStoreException(string message)
        : base(message)
    {
    }

    public EditionStoreException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
