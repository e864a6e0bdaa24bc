using System.Globalization;
using System.Text;
using Verschillen.Content.Files;
using Verschillen.Domain.Municipalities;

namespace Verschillen.Content.Checks;

/// <summary>The name of a file says what is in it: a topic, or the code and the name of a municipality.</summary>
internal static class FileNameCheck
{
    public static void Run(ContentIndex index)
    {
        foreach (var file in index.Files.Of<TopicFile>())
        {
            Check(file.Journal, file.Topic.Id.Value);
        }

        foreach (var file in index.Files.Of<DialogFile>())
        {
            Check(file.Journal, file.Topic.Value);
        }

        foreach (var file in index.Files.Of<MunicipalityFile>())
        {
            if (index.Municipalities.TryGetValue(file.Code, out var municipality))
            {
                Check(file.Journal, NameOf(municipality));
            }
            else if (index.Municipalities.Count > 0)
            {
                file.Journal.Fault(file.CodeLine, $"{file.Code} is geen gemeente van nu.", "Zoek de code op in content/geografie/gemeenten.csv.");
            }
        }
    }

    /// <summary>The name of the file of a municipality, without its ending.</summary>
    public static string NameOf(Municipality municipality) => $"{municipality.Code.ToString().ToLowerInvariant()}-{KebabCase(municipality.Name)}";

    /// <summary>A name in small letters without accents, with a dash for everything else: "'s-Hertogenbosch" is "s-hertogenbosch".</summary>
    public static string KebabCase(string name)
    {
        var kebab = new StringBuilder(name.Length);
        foreach (var character in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                kebab.Append(char.ToLowerInvariant(character));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark && kebab.Length > 0 && kebab[^1] != '-')
            {
                kebab.Append('-');
            }
        }

        return kebab.ToString().TrimEnd('-');
    }

    private static void Check(FileJournal journal, string name)
    {
        if (!string.Equals(Path.GetFileNameWithoutExtension(journal.Path), name, StringComparison.Ordinal))
        {
            journal.Fault(0, "De naam van het bestand past niet bij wat erin staat.", $"Noem het bestand '{name}.yml'.");
        }
    }
}
