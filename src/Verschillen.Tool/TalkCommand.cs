using System.CommandLine;
using Verschillen.Dialogs;
using Verschillen.Dialogs.Replies;
using Verschillen.Domain;

namespace Verschillen.Tool;

/// <summary>Holds a conversation on the terminal: lines in, plain text out (praat).</summary>
internal static class TalkCommand
{
    public static Command Create()
    {
        var (folder, simple, width, today, editions) = (SharedOptions.Folder(), SharedOptions.Simple(), SharedOptions.Width(), SharedOptions.Today(), EditionFolder.Option());
        var command = new Command("praat", "Voer een gesprek. Elke regel invoer is een bericht. Werkt ook met een pijp.") { simple, width, today, folder, editions };
        command.SetAction(parsed => CatalogueReading.With(parsed.GetValue(folder)!, catalogue =>
        {
            var conversation = new Conversation(LearnedReader.Of(catalogue), new DialogEngine(catalogue.Knowledge));
            var givesNumbers = EditionFolder.Keep(parsed.GetValue(editions), parsed.GetValue(folder)!, catalogue) is not null;
            Hold(conversation, givesNumbers, parsed.GetValue(simple) ? LanguageLevel.A2 : LanguageLevel.B1, parsed.GetValue(width), parsed.GetValue(today));
            return ExitCode.Done;
        }));
        return command;
    }

    private static void Hold(Conversation conversation, bool givesNumbers, LanguageLevel level, int width, DateOnly today)
    {
        var turn = conversation.Begin(level);
        Console.Out.WriteLine(PlainText.Of(turn.Reply, width));
        while (!turn.State.IsEnded && Console.In.ReadLine() is { } line)
        {
            if (Console.IsInputRedirected)
            {
                Console.Out.WriteLine("> " + line);
            }

            turn = conversation.Answer(turn.State, line, today);
            Console.Out.WriteLine();
            Console.Out.WriteLine(PlainText.Of((givesNumbers ? turn : conversation.WithoutReceipt(turn)).Reply, width));
        }
    }
}
