using System.Globalization;

namespace Verschillen.Benchmarks.Load;

/// <summary>A conversation that is held on through faults: what is not confirmed is said again, and at the end is looked whether all of it is there.</summary>
internal abstract class HeldConversation : IDisposable
{
    /// <summary>A place that the conversation is about from its first message on; who forgot it lost the conversation.</summary>
    protected const string Place = "Dalfsen";

    private static readonly string[] Said = [$"Ik verhuis op 1 maart 2027 van {Place} naar De Ronde Venen en ik heb een gehandicaptenparkeerkaart. Wat verandert er?", "kunt u dat makkelijker zeggen?", "samenvatting"];

    private int _confirmed;
    private bool _isBroken;

    /// <summary>How many messages were confirmed.</summary>
    public int Confirmed => _confirmed;

    /// <summary>Says the next thing; the same again when it was not confirmed.</summary>
    /// <returns>What went wrong, which may be mended by saying it again; null when it was confirmed.</returns>
    public async Task<string?> GoOnAsync()
    {
        try
        {
            var mark = string.Create(CultureInfo.InvariantCulture, $"bericht-{_confirmed}");
            if (await SayAsync(Said[_confirmed < Said.Length ? _confirmed : 1 + _confirmed % 2], mark) is { } wrong)
            {
                return wrong;
            }

            _confirmed++;
            return null;
        }
        catch (Exception fault) when (AskFault.KindOf(fault) is { } kind)
        {
            return kind;
        }
    }

    /// <summary>Whether all that was confirmed is still there.</summary>
    public async Task<bool> IsWholeAsync()
    {
        try
        {
            return !_isBroken && (_confirmed == 0 || await KnowsAsync());
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    public abstract void Dispose();

    /// <summary>Says something.</summary>
    /// <returns>What went wrong; null when it was confirmed.</returns>
    protected abstract Task<string?> SayAsync(string text, string mark);

    /// <summary>Whether the server knows what was said.</summary>
    protected abstract Task<bool> KnowsAsync();

    /// <summary>Notes that an answer shows that the conversation was forgotten.</summary>
    protected void Break() => _isBroken = true;
}
