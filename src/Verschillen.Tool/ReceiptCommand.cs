using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Verschillen.Content;
using Verschillen.Content.Editions;
using Verschillen.Dialogs.Replies;

namespace Verschillen.Tool;

/// <summary>Shows an earlier answer again by its receipt number (bewijs).</summary>
internal static class ReceiptCommand
{
    public static Command Create()
    {
        var number = new Argument<string[]>("nummer") { Description = "Het nummer onder een antwoord. Spaties, streepjes en kleine letters mogen.", Arity = ArgumentArity.OneOrMore };
        var (folder, json, width, today, editions) = (SharedOptions.Folder(), SharedOptions.Json(), SharedOptions.Width(), SharedOptions.Today(), EditionFolder.Option());
        var command = new Command("bewijs", "Toon een eerder antwoord opnieuw, en wat er sindsdien veranderd is.") { number, json, width, today, folder, editions };
        command.SetAction(parsed => CatalogueReading.With(parsed.GetValue(folder)!, catalogue =>
        {
            var shown = Show(catalogue, parsed.GetValue(editions), parsed.GetValue(folder)!, string.Join(' ', parsed.GetValue(number)!), parsed.GetValue(today));
            Console.Out.WriteLine(parsed.GetValue(json) ? Json(shown) : PlainText.Of(shown.Reply, parsed.GetValue(width)).TrimEnd());
            return shown.Outcome switch
            {
                ReceiptOutcome.Shown => ExitCode.Done,
                ReceiptOutcome.Faulty => ExitCode.Usage,
                _ => ExitCode.Fault,
            };
        }));
        return command;
    }

    private static ReceiptShown Show(Catalogue catalogue, DirectoryInfo? editions, DirectoryInfo folder, string number, DateOnly today)
    {
        IEditionStore? store = null;
        try
        {
            store = EditionFolder.Open(editions, folder);
        }
        catch (EditionStoreException fault)
        {
            Console.Error.WriteLine($"Let op: {fault.Message}");
        }

        var shown = new ReceiptDesk(catalogue.Knowledge, store).Show(number, today);
        if (shown.Reason is not null)
        {
            Console.Error.WriteLine($"Let op: {shown.Reason}");
        }

        return shown;
    }

    private static string Json(ReceiptShown shown) => JsonSerializer.Serialize(
        new
        {
            uitkomst = shown.Outcome,
            uitgave = shown.Receipt?.Edition,
            gevraagdOp = shown.Receipt?.AskedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            blokken = JsonText.BlocksOf(shown.Reply),
        },
        JsonText.Options);
}
