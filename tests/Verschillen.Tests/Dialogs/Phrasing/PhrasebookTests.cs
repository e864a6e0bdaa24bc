using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain;
using static Verschillen.Tests.Some.SomeKnowledge;

namespace Verschillen.Tests.Dialogs.Phrasing;

public sealed class PhrasebookTests
{
    [Fact]
    public void A_phrase_is_said_at_its_level() => Assert.Equal(
        ("[ja]", "[ja makkelijk]"),
        (Known.Phrasebook.Say(Phrases.Yes, LanguageLevel.B1), Known.Phrasebook.Say(Phrases.Yes, LanguageLevel.A2)));

    [Fact]
    public void Slots_are_filled_wherever_they_stand() =>
        Assert.Equal("1 van 2, of 1", Phrasebook.Fill("{a} van {b}, of {a}", ("a", "1"), ("b", "2")));

    [Fact]
    public void A_filling_is_not_filled_again() => Assert.Equal("{b}", Phrasebook.Fill("{a}", ("a", "{b}"), ("b", "2")));

    [Fact]
    public void A_slot_that_nothing_is_given_for_is_a_mistake_of_the_caller()
    {
        var fault = Assert.Throws<ArgumentException>(() => Phrasebook.Fill("{dagen} dagen", ("dag", "1")));

        Assert.Contains("{dagen}", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_book_without_all_phrases_names_those_that_miss()
    {
        var fault = Assert.Throws<ArgumentException>(() => new Phrasebook(new Dictionary<string, Wording>(StringComparer.Ordinal)));

        Assert.Contains(Phrases.Greeting.Key, fault.Message, StringComparison.Ordinal);
    }
}
