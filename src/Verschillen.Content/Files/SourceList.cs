using Verschillen.Content.Yaml;
using Verschillen.Domain.Rules;

namespace Verschillen.Content.Files;

/// <summary>The sources of one file, by id; everything in the file names one of them (bronnen).</summary>
internal sealed class SourceList
{
    private static readonly Source s_none = new(string.Empty, string.Empty, new Uri("about:blank"), Date: null);

    private readonly Dictionary<string, (Source Source, int Line)> _sources = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly FileJournal _journal;

    private SourceList(FileJournal journal) => _journal = journal;

    /// <summary>Reads the field "bronnen".</summary>
    public static SourceList Read(Fields fields)
    {
        var list = new SourceList(fields.Journal);
        foreach (var entry in fields.EntriesOf("bronnen", required: true))
        {
            var id = fields.CheckedId(entry.Key, entry.Line);
            list._sources[id] = (Fields.Read(entry.Value, fields.Journal, ReadSource), entry.Line);
        }

        return list;
    }

    /// <summary>One source on its own.</summary>
    public static Source ReadSource(Fields fields)
    {
        // Editors see by it what to read again; a resident is told the date of the source itself.
        var readOn = fields.Day("opgehaald") ?? default;
        if (readOn != default)
        {
            fields.Journal.PastDays.Add((fields.Optional("opgehaald")!.Line, "opgehaald", readOn));
        }

        var date = ReadDate(fields);
        if (readOn != default && date?.FirstDay > readOn.AddYears(1))
        {
            fields.Journal.Fault(fields.Line, "De peildatum ligt meer dan een jaar na de dag waarop de bron is gelezen.", "Kijk beide datums na.");
        }

        var source = new Source(fields.Text("titel"), fields.Text("uitgever"), fields.Link("adres"), date)
        {
            Remark = fields.OptionalText("let_op", ScalarFields.ShortText),
        };
        fields.Journal.Sources.Add((fields.Line, source));
        return source;
    }

    /// <summary>The source that a field names; a stand-in when there is none, which is then reported.</summary>
    public Source Find(Fields fields, string key = "bron")
    {
        if (fields.Scalar(key) is not { } scalar)
        {
            return s_none;
        }

        _used.Add(scalar.Text);
        if (_sources.TryGetValue(scalar.Text, out var found))
        {
            return found.Source;
        }

        _journal.Fault(scalar.Line, $"De bron '{scalar.Text}' staat niet bij 'bronnen'.", Spelling.Hint(scalar.Text, _sources.Keys));
        return s_none;
    }

    public void ReportUnused()
    {
        foreach (var (id, (_, line)) in _sources)
        {
            if (!_used.Contains(id))
            {
                _journal.Fault(line, $"De bron '{id}' wordt nergens gebruikt.", "Haal de bron weg, of noem hem bij de regel waar hij voor is.");
            }
        }
    }

    private static SourceDate? ReadDate(Fields fields)
    {
        const string key = "peildatum";
        fields.Describe(key, () => SchemaForms.Pattern("^[0-9]{4}(-[0-9]{2}){0,2}$"));
        if (fields.Scalar(key, required: false) is not { } scalar)
        {
            return null;
        }

        var isDate = false;
        foreach (var format in (ReadOnlySpan<string>)["yyyy", "yyyy-MM", "yyyy-MM-dd"])
        {
            if (WrittenDay.TryRead(scalar.Text, format, out var day))
            {
                isDate = true;
                if (!scalar.IsPlain)
                {
                    break;
                }

                // A page about next year may be there already; it bears the year alone.
                if (format.Length > 4)
                {
                    fields.Journal.PastDays.Add((scalar.Line, key, day));
                }

                return new SourceDate(day.Year, format.Length > 4 ? day.Month : null, format.Length > 7 ? day.Day : null);
            }
        }

        fields.ReportQuotesOr(scalar, key, isDate, $"'{key}' is geen datum die bestaat: '{scalar.Text}'.", "Schrijf zonder aanhalingstekens 2026, 2026-01 of 2026-01-31.");
        return null;
    }
}
