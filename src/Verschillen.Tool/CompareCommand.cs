using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Verschillen.Dialogs;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain;

namespace Verschillen.Tool;

/// <summary>Compares two municipalities on one topic (vergelijk).</summary>
internal static class CompareCommand
{
    public static Command Create()
    {
        var from = new Option<string>("--van") { Description = "De gemeente of plaats die iemand verlaat.", Required = true };
        var to = new Option<string>("--naar") { Description = "De nieuwe gemeente of plaats.", Required = true };
        var topic = new Option<string>("--onderwerp") { Description = "Het onderwerp, zoals gehandicaptenparkeerkaart.", Required = true };
        var on = new Option<DateOnly?>("--op") { Description = "De dag van verhuizen, als 2027-03-01. Zonder: nog niet bekend.", CustomParser = result => SharedOptions.ParseDay(result) };
        var answers = AnswerOption.Create();
        var (folder, json, simple, width, today, editions) = (SharedOptions.Folder(), SharedOptions.Json(), SharedOptions.Simple(), SharedOptions.Width(), SharedOptions.Today(), EditionFolder.Option());
        var command = new Command("vergelijk", "Vergelijk twee gemeenten op een onderwerp.") { from, to, topic, on, answers, simple, json, width, today, folder, editions };
        command.SetAction(parsed => CatalogueReading.With(parsed.GetValue(folder)!, catalogue =>
        {
            var faults = new List<string>();
            var state = DialogState.Start with { Goal = Goal.Compare, Level = parsed.GetValue(simple) ? LanguageLevel.A2 : LanguageLevel.B1 };
            var given = new List<GivenAnswer>();
            AddMunicipality(SharedQuestions.From, parsed.GetValue(from)!);
            AddMunicipality(SharedQuestions.To, parsed.GetValue(to)!);
            given.Add(new(SharedQuestions.Day, [parsed.GetValue(on)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "onbekend"]));
            var id = parsed.GetValue(topic)!;
            if (catalogue.Knowledge.Topics.FirstOrDefault(one => string.Equals(one.Id.Value, id, StringComparison.OrdinalIgnoreCase)) is not { } found)
            {
                faults.Add($"Het onderwerp '{id}' is er niet. Kies: {string.Join(", ", catalogue.Knowledge.Topics.Select(one => one.Id))}.");
                return Report(faults);
            }

            given.Add(new(SharedQuestions.Topic, [found.Id.Value]));
            var dialog = catalogue.Knowledge.DialogOf(found.Id);
            given.AddRange(parsed.GetValue(answers)!.Select(text => AnswerOption.Read(dialog, text, faults)).OfType<GivenAnswer>());
            if (faults.Count > 0)
            {
                return Report(faults);
            }

            var engine = new DialogEngine(catalogue.Knowledge);
            var reply = engine.Compare(state with { Answers = [.. given] }, parsed.GetValue(today));
            reply = EditionFolder.Keep(parsed.GetValue(editions), parsed.GetValue(folder)!, catalogue) is null ? engine.WithoutReceipt(reply) : reply;
            Console.Out.WriteLine(parsed.GetValue(json)
                ? JsonSerializer.Serialize(JsonText.BlocksOf(reply), JsonText.Options)
                : PlainText.Of(reply, parsed.GetValue(width)).TrimEnd());
            return ExitCode.Done;

            void AddMunicipality(string question, string name)
            {
                var candidates = catalogue.Knowledge.Gazetteer.Named(name);
                if (candidates is [var code])
                {
                    given.Add(new(question, [code.ToString()]));
                }
                else
                {
                    faults.Add(candidates.Count == 0
                        ? $"Er is geen gemeente of plaats '{name}'."
                        : $"'{name}' kan zijn: {string.Join(", ", candidates.Select(one => $"{catalogue.Knowledge.Gazetteer[one].Name} ({one})"))}. Noem de code.");
                }
            }
        }));
        return command;
    }

    private static int Report(List<string> faults)
    {
        faults.ForEach(Console.Error.WriteLine);
        return ExitCode.Usage;
    }
}
