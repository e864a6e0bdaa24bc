namespace Verschillen.Content.Files;

/// <summary>A file that was read; there is one record per kind of file.</summary>
internal interface IContentFile
{
    /// <summary>Where its problems are noted.</summary>
    FileJournal Journal { get; }
}
