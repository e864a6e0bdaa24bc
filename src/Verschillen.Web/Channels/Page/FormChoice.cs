namespace Verschillen.Web.Channels.Page;

/// <summary>A field of a form that holds one of a few words. A page writes them and a form is read by them, so both are told here.</summary>
/// <param name="name">The name of the field.</param>
/// <param name="words">The word of each value.</param>
internal sealed class FormChoice<T>(string name, params IReadOnlyList<(string Word, T Value)> words)
    where T : struct
{
    public string Field => name;

    /// <summary>The word that a page writes.</summary>
    /// <exception cref="InvalidOperationException">The value is none that a form can ask for.</exception>
    public string this[T value] => words.First(one => EqualityComparer<T>.Default.Equals(one.Value, value)).Word;

    /// <summary>The value that a form asks for.</summary>
    /// <returns>Null when it asks for none, or for one that is none of these.</returns>
    public T? In(string? word) => word is null
        ? null // as of most fields
        : words.Where(one => string.Equals(one.Word, word, StringComparison.Ordinal)).Select(one => (T?)one.Value).FirstOrDefault();
}
