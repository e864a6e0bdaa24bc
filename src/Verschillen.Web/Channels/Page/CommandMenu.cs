using Verschillen.Dialogs;
using Verschillen.Domain;
using Verschillen.Understanding;

namespace Verschillen.Web.Channels.Page;

/// <summary>What can be asked at any time, as words on buttons (menu). A button sends its words, so they must be understood as meant.</summary>
internal static class CommandMenu
{
    /// <summary>The words that ask for the last answer again.</summary>
    public const string Repeat = "Herhaal uw antwoord";

    /// <summary>The words that ask to change an answer.</summary>
    public const string Change = "Iets veranderen";

    /// <summary>All commands, in the order shown.</summary>
    public static IReadOnlyList<Command> All { get; } =
    [
        new("Help", Intent.Help),
        new(Repeat, Intent.Repeat),
        new("Kunt u dat makkelijker zeggen?", Intent.Simpler),
        new("Gewone uitleg", Intent.Ordinary),
        new("Vertel meer", Intent.Longer),
        new("Korter", Intent.Shorter),
        new("Waar staat dat?", Intent.Source),
        new("Waarom vraagt u dit?", Intent.WhyAsked),
        new("Terug", Intent.Back),
        new(Change, Intent.Change),
        new("Ander onderwerp", Intent.OtherTopic),
        new("Samenvatting", Intent.Summary),
        new("Ik wil een mens spreken", Intent.ClientSupport),
        new("Dit klopt niet", Intent.ReportFault),
        new("Wat bewaart u van mij?", Intent.Privacy),
        new("Opnieuw beginnen", Intent.StartOver),
        new("Stoppen", Intent.Stop),
    ];

    /// <summary>The words of the commands that make sense now: who reads simple words is offered ordinary ones, and the other way round.</summary>
    public static IReadOnlyList<string> For(DialogState state) =>
        [.. All.Where(command => !IsDone(command.Intent, state)).Select(command => command.Words)];

    private static bool IsDone(Intent intent, DialogState state) => intent switch
    {
        Intent.Simpler => state.Level == LanguageLevel.A2,
        Intent.Ordinary => state.Level == LanguageLevel.B1,
        Intent.Longer => state.Length == AnswerLength.Full,
        Intent.Shorter => state.Length == AnswerLength.Brief,
        Intent.WhyAsked => state.Asked is null,
        Intent.Change => state.Answers.Count == 0,
        _ => false,
    };
}

/// <summary>A command and its words.</summary>
internal sealed record Command(string Words, Intent Intent);
