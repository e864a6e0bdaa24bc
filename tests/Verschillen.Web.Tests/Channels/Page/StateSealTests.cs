using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.DataProtection;
using Verschillen.Dialogs;
using Verschillen.Understanding;
using Verschillen.Web.Channels.Page;

namespace Verschillen.Web.Tests.Channels.Page;

public sealed class StateSealTests
{
    /// <summary><see cref="FullThen"/> as servers wrote it before: conversations run on while one is replaced, and old and new servers read each other's.</summary>
    private const string Written =
        """
        {
          "Edition": "0123456789ab",
          "Answers": [{ "Question": "van", "Values": ["GM9001"] }, { "Question": "hulpmiddelen.soort", "Values": ["rolstoel", "scootmobiel"] }],
          "Asked": "naar",
          "Pending": ["GM9002", "GM9003"],
          "Goal": "Deadline",
          "AspectIds": ["kosten"],
          "RuleDay": "2025-01-01",
          "Level": "A2",
          "Length": "Full",
          "Put": "naar",
          "TimesPut": 1,
          "Misses": 2,
          "IsCondoled": true,
          "DecidedOn": "2026-11-10",
          "SetAside": ["hulpmiddelen"],
          "Later": { "Intent": "Apply", "Topic": "hulpmiddelen", "Goal": "Apply", "AspectIds": ["termijn"] },
          "Told": { "Intent": "Explain", "NamesMachine": true, "Municipalities": ["GM9001"], "RuleDay": "2028-01-01", "Terms": ["beschikking"], "Topics": ["hulpmiddelen"], "AspectIds": [] },
          "Answered": ["gehandicaptenparkeerkaart"],
          "LastReply": "vergelijking",
          "IsKept": true,
          "IsUngreeted": true,
          "IsEnded": true
        }
        """;

    private readonly StateSeal _seal = new(new EphemeralDataProtectionProvider(), TimeSpan.FromHours(24));

    public static TheoryData<string> Properties =>
        [.. typeof(DialogState).GetProperties().Where(property => property.GetIndexParameters().Length == 0 && property.SetMethod is not null).Select(property => property.Name)];

    [Theory]
    [MemberData(nameof(Properties))]
    public void Everything_that_is_remembered_survives(string name)
    {
        var property = typeof(DialogState).GetProperty(name)!;

        var opened = _seal.Open(_seal.Seal(SomeDialogs.Full));

        Assert.Equivalent(property.GetValue(SomeDialogs.Full), property.GetValue(opened), strict: true);
        Assert.NotEqual(property.GetValue(DialogState.Start), property.GetValue(opened));
    }

    [Fact]
    public void Everything_of_what_was_told_survives()
    {
        var told = SomeDialogs.Full.Told! with { Crisis = CrisisKind.Life, MayBeDanger = true, Defines = "beschikking", ReferralId = "uwv", AspectIds = ["kosten"], RefinedBy = "duur" };
        Assert.All(typeof(LastTold).GetProperties().Where(property => property.CanWrite), property => Assert.NotEqual(property.GetValue(new LastTold(Intent.None)), property.GetValue(told)));

        Assert.Equivalent(told, _seal.Open(_seal.Seal(DialogState.Start with { Told = told }))!.Told, strict: true);
    }

    [Fact]
    public void The_start_of_a_conversation_survives() => Assert.Equivalent(DialogState.Start, _seal.Open(_seal.Seal(DialogState.Start)), strict: true);

    /// <summary>The full state without what came later.</summary>
    private static DialogState FullThen => SomeDialogs.Full with { Former = null, HasMoved = false, HelpAskedOn = null, TakenAs = null, ToldBefore = null };

    [Fact]
    public void What_a_server_before_sealed_is_read() => Assert.Equivalent(FullThen, JsonSerializer.Deserialize(Written, StateJson.Default.DialogState), strict: true);

    [Fact]
    public void A_server_before_reads_what_is_sealed_now()
    {
        var now = JsonSerializer.SerializeToNode(FullThen, StateJson.Default.DialogState)!.AsObject();
        now.Remove(nameof(DialogState.Former)); // a server before passes over what it does not know
        var then = JsonNode.Parse(Written)!;
        then["Told"]!.AsObject().Remove(nameof(LastTold.AspectIds)); // it reads an empty list where there is none

        Assert.True(JsonNode.DeepEquals(then, now));
    }

    [Fact]
    public void A_full_state_stays_small_enough_for_a_form() => Assert.InRange(_seal.Seal(SomeDialogs.Full).Length, 1, 1_500);

    [Fact]
    public void Another_server_cannot_open_it() =>
        Assert.Null(new StateSeal(new EphemeralDataProtectionProvider(), TimeSpan.FromHours(24)).Open(_seal.Seal(SomeDialogs.Full)));
}
