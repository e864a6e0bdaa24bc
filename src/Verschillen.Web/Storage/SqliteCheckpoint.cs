using System.Diagnostics;

namespace Verschillen.Web.Storage;

/// <summary>Puts the journal into the database once a second while turns are taken, beside them.</summary>
/// <remarks>
/// Every turn waits while that is done, so it is done while there is little. SQLite by itself does it once in so many pages: of many pages the waiting is a tenth of a second, and of few it comes too often on a
/// busy server. Most of it is the disk that takes in the journal, which is asked for before anybody has to wait.
/// </remarks>
/// <param name="journal">The file with the journal.</param>
/// <param name="putIn">Puts it in, while everybody waits. What goes wrong is told by the next turn.</param>
internal sealed class SqliteCheckpoint(string journal, Action putIn)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private long _last = Stopwatch.GetTimestamp();
    private int _isBusy;

    /// <summary>Tells that something was written.</summary>
    public void Wrote()
    {
        if (Stopwatch.GetElapsedTime(Volatile.Read(ref _last)) >= Pause && Interlocked.Exchange(ref _isBusy, 1) == 0)
        {
            _ = Task.Run(PutIn);
        }
    }

    private void PutIn()
    {
        try
        {
            // SQLite holds no lock on this file, so that closing it again lets go of none.
            using var written = File.OpenHandle(journal, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
            RandomAccess.FlushToDisk(written);
            putIn();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // A file that was taken away, or a disk that fails: the next turn meets it and tells it.
        }
        finally
        {
            Volatile.Write(ref _last, Stopwatch.GetTimestamp());
            Volatile.Write(ref _isBusy, 0);
        }
    }
}
