using Verschillen.Dialogs;
using Verschillen.Domain;
using Verschillen.Domain.Topics;
using Verschillen.Understanding;

namespace Verschillen.Web.Tests.Channels;

/// <summary>Where conversations stand.</summary>
internal static class SomeDialogs
{
    /// <summary>One in which all that can be remembered is.</summary>
    public static DialogState Full { get; } = new()
    {
        Edition = "0123456789ab",
        Answers = [new GivenAnswer("van", ["GM9001"]), new GivenAnswer("hulpmiddelen.soort", ["rolstoel", "scootmobiel"])],
        Asked = "naar",
        Pending = ["GM9002", "GM9003"],
        Goal = Goal.Deadline,
        AspectIds = ["kosten"],
        RuleDay = new DateOnly(2025, 1, 1),
        ToldBefore = "GM9003",
        Level = LanguageLevel.A2,
        Length = AnswerLength.Full,
        Put = "naar",
        TimesPut = 1,
        IsCondoled = true,
        HasMoved = true,
        DecidedOn = new DateOnly(2026, 11, 10),
        HelpAskedOn = new DateOnly(2026, 10, 5),
        Former = DialogState.Start with { Answers = [new GivenAnswer("van", ["GM9001"])] },
        TakenAs = "hulpmiddelen.eigendom",
        IsKept = true,
        IsUngreeted = true,
        Misses = 2,
        Waiting = [new TopicId("hulpmiddelen")],
        Later = new LaterQuestion(Intent.Apply, new TopicId("hulpmiddelen")) { Goal = Goal.Apply, AspectIds = ["termijn"] },
        Told = new LastTold(Intent.Explain) { NamesMachine = true, Municipalities = ["GM9001"], RuleDay = new DateOnly(2028, 1, 1), GlossaryWords = ["beschikking"], Topics = [new TopicId("hulpmiddelen")] },
        Answered = [new TopicId("gehandicaptenparkeerkaart")],
        LastReply = "vergelijking",
        IsEnded = true,
    };
}
