using Xunit.Abstractions;

namespace Verschillen.Web.Tests.ScreenReader;

/// <summary>What a real screen reader says, against what was approved by reading it aloud (docs/toegankelijkheid-testen.md).</summary>
[Collection(Listening.Collection)]
public sealed class ScreenReaderTests(Listening listening, ITestOutputHelper output)
{
    private const string Control = "niet-begrepen";

    // On a busy machine Orca now and then misses a role or the end of a list; what is wrong with a page is wrong each time.
    private const int Hearings = 3;

    public static TheoryData<string, string> Conversations
    {
        get
        {
            var conversations = new TheoryData<string, string>();
            foreach (var browser in Listening.Browsers)
            {
                foreach (var scenario in Listening.Scenarios)
                {
                    conversations.Add(browser, scenario);
                }
            }

            return conversations;
        }
    }

    [HeardTheory]
    [MemberData(nameof(Conversations))]
    public async Task What_is_heard_is_what_was_approved(string browser, string scenario)
    {
        var heard = await listening.HeardAsync(browser, scenario);

        var approved = Listening.Approved(browser, scenario);
        for (var hearing = 1; approved != heard && hearing < Hearings; hearing++)
        {
            output.WriteLine($"Heard otherwise (hearing {hearing}), and played again:\n{Difference(approved, heard)}");
            heard = await listening.HeardAgainAsync(browser, scenario);
        }

        Assert.True(approved == heard, $"""
            Something else is heard than was approved. Is it better? Read it aloud and approve it with:
            cp tests/schermlezer/gehoord/{browser}-nog-eens/{scenario}.txt tests/schermlezer/goedgekeurd/{browser}/

            {Difference(approved, heard)}
            """);
    }

    [HeardFact]
    public async Task Without_the_live_region_this_test_finds_the_silence()
    {
        var heard = await listening.HeardWithoutLiveRegionAsync(Control);

        Assert.Contains("\n  Antwoord: ", Listening.Approved("chromium", Control), StringComparison.Ordinal);
        Assert.DoesNotContain("\n  Antwoord: ", heard, StringComparison.Ordinal);
    }

    /// <summary>Each step that sounds otherwise.</summary>
    private static string Difference(string approved, string heard)
    {
        var (before, after) = (Steps(approved), Steps(heard));
        var steps = Enumerable.Range(0, Math.Max(before.Length, after.Length)).Select(place => (Before: before.ElementAtOrDefault(place), After: after.ElementAtOrDefault(place)));
        return string.Join('\n', steps.Where(step => step.Before != step.After).Select(step => $"APPROVED ## {step.Before}\nHEARD ## {step.After}"));
    }

    private static string[] Steps(string transcript) => transcript.Split("## ", StringSplitOptions.RemoveEmptyEntries);
}
