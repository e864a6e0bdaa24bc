using FsCheck.Fluent;
using Verschillen.Tests.Some;
using Verschillen.Understanding;
using static Verschillen.Tests.Understanding.Reader;

namespace Verschillen.Tests.Understanding;

public sealed class AnyTextTests
{
    [Fact]
    public void Any_text_is_read_without_a_fault() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => Read(text ?? string.Empty).Score is >= 0 and <= 1).AlwaysHolds();

    [Fact]
    public void Any_text_answers_any_question_without_a_fault() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<string>(),
            Gen.Elements(Enum.GetValues<QuestionKind>()).ToArbitrary(),
            (text, kind) => Read(text ?? string.Empty, Asked(kind, "ja", "nee")).Choices.Count <= 2).AlwaysHolds();

    [Fact]
    public void Mutilated_messages_are_read_without_a_fault() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed => Read(Mutilated(new Random(seed))).Places.All(place => place.Candidates.Count > 0)).AlwaysHolds();

    [Theory]
    [InlineData("van ", 250)]
    [InlineData("een en ", 140)]
    [InlineData("naar qwrtpl ", 80)]
    [InlineData("Rotterdam ", 100)]
    [InlineData("7", 1000)]
    [InlineData("9.", 500)]
    [InlineData("\u200B\uFEFF", 500)]
    [InlineData("a\u0301\u0327", 330)]
    [InlineData("\uD83D", 1000)]
    [InlineData("\U000E0041", 500)]
    [InlineData("dank u en ", 100)]
    [InlineData("bedankt, ", 110)]
    [InlineData("wil niet ", 110)]
    [InlineData("1 mei of ", 110)]
    [InlineData("sleutel 1 mei verhuis ", 45)]
    [InlineData("may of the last week of ", 40)]
    [InlineData("in a couple of ", 65)]
    [InlineData("duizend miljoen miljard biljoen ", 30)]
    [InlineData("honderdmiljoenmiljardbiljoenste", 1)]
    public void A_thousand_characters_of_one_thing_are_read(string part, int times) =>
        Assert.InRange(Read(string.Concat(Enumerable.Repeat(part, times))).Score, 0, 1);

    [Theory]
    [InlineData("wаt kоst een gрk in Zwolle")]
    [InlineData("wat\u200Bkost een g\u200Bp\u200Bk in Zwolle")]
    [InlineData("ＷＡＴ ＫＯＳＴ ＥＥＮ ＧＰＫ ＩＮ ＺＷＯＬＬＥ")]
    public void Letters_that_only_look_different_are_read_as_what_they_look_like(string text) => Assert.Equal("Zwolle in", PlacesIn(text));

    private static string Mutilated(Random random)
    {
        var letters = "ik verhuis op 1 maart 2027 van 's-Gravenhage naar Best met 120% en € 1.250,50 parkeerkaart".ToCharArray();
        for (var i = 0; i < 12; i++)
        {
            letters[random.Next(letters.Length)] = (char)random.Next(char.MaxValue);
        }

        return new string(letters);
    }
}
