using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Verschillen.Dialogs;
using Verschillen.Dialogs.Receipts;
using Verschillen.Domain;
using Verschillen.Domain.Municipalities;
using Verschillen.Tests.Some;
using Verschillen.Understanding;

namespace Verschillen.Tests.Dialogs.Receipts;

public sealed class ReceiptReadingTests
{
    /// <summary>A dialog with a question of every kind.</summary>
    private static readonly Knowledge s_known = SomeReceipts.Later(edition: SomeKnowledge.Edition, dialogs:
    [
        new Dialog(SomeKnowledge.Card,
        [
            SomeKnowledge.Question("heeft", QuestionKind.YesNo),
            SomeKnowledge.Question("soort", QuestionKind.Choice),
            SomeKnowledge.Question("wensen", QuestionKind.MultiChoice),
            SomeKnowledge.Question("hoogte", QuestionKind.Amount),
        ]),
        new Dialog(SomeKnowledge.Aid, []),
    ]);

    private static Gen<MunicipalityCode> AnyPlace => Gen.Elements(SomePlaces.Places.Municipalities.Select(one => one.Code));

    private static Arbitrary<(DialogState Question, DateOnly Today)> Any => (
        from moves in (from one in AnyPlace from other in AnyPlace select (From: one, To: other))
        from today in Gen.Choose(0, 16_383).Select(new DateOnly(2026, 1, 1).AddDays)
        from day in Gen.OneOf(Gen.Constant<int?>(null), Gen.Choose(-3_000, 9_000).Select(days => (int?)days), Gen.Choose(-5, 5).Select(days => (int?)days))
        from heeft in AnswerTo("heeft", "ja", "nee")
        from soort in AnswerTo("soort", "een", "twee")
        from wensen in AnswerTo("wensen", "een", "twee", "een twee")
        from told in (from level in Gen.Elements(Enum.GetValues<LanguageLevel>()) from length in Gen.Elements(Enum.GetValues<AnswerLength>()) select (Level: level, Length: length))
        from aspects in Gen.Elements<string[]>([], ["prijs"], ["prijs", "termijn"])
        let move = SomeReceipts.Question(SomeKnowledge.Card, moves.From, moves.To, day is null ? null : today.AddDays(day.Value))
        select (move with { Answers = [.. move.Answers, .. heeft, .. soort, .. wensen], Level = told.Level, Length = told.Length, AspectIds = aspects }, today)).ToArbitrary();

    [Fact]
    public void Whatever_was_asked_is_read_back() => Prop.ForAll(Any, any =>
    {
        var fault = ReceiptReading.Read(SomeReceipts.NumberOf(s_known, any.Question, any.Today), out var receipt);

        var state = ReceiptReading.StateOf(receipt!, s_known)!;
        return fault is null && receipt!.AskedOn == any.Today && AsText(any.Question) == AsText(state);
    }).AlwaysHolds();

    [Theory]
    [InlineData("hoogte", "1234.56")]
    [InlineData("hoogte", "onbekend")]
    [InlineData("inkomen", "1700 euro")]
    [InlineData("aow", "ja")]
    public void What_somebody_earns_is_not_in_the_number(string question, string answer)
    {
        var known = SomeReceipts.Later(edition: SomeKnowledge.Edition, dialogs: [new Dialog(SomeKnowledge.Card, [SomeKnowledge.Question("hoogte", QuestionKind.Amount), SomeKnowledge.Question("inkomen", QuestionKind.Income), SomeKnowledge.Question("aow", QuestionKind.YesNo)])]);
        var with = SomeReceipts.Question(SomeKnowledge.Card, SomePlaces.Voorbeeldstad, SomePlaces.Testdorp, day: null, (question, answer));
        var without = SomeReceipts.Question(SomeKnowledge.Card, SomePlaces.Voorbeeldstad, SomePlaces.Testdorp, day: null);

        Assert.Equal(SomeReceipts.NumberOf(known, without), SomeReceipts.NumberOf(known, with));
    }

    [Fact]
    public void A_rule_of_one_municipality_is_read_back()
    {
        var talk = Talk.Hears(SomeReadings.For(Intent.AskRule).About(SomeKnowledge.Card).In(SomePlaces.Testdorp).Asking("prijs"));
        var number = Assert.Single(talk.Reply.Blocks.OfType<Verschillen.Dialogs.Replies.ReceiptLine>()).Number;

        ReceiptReading.Read(number, out var receipt);

        var state = ReceiptReading.StateOf(receipt!, SomeKnowledge.Known)!;
        Assert.Equal((Goal.Rule, "GM9002", "prijs"), (state.Goal, state[SharedQuestions.In]![0], Assert.Single(state.AspectIds)));
    }

    [Theory]
    [InlineData("2027-01-01")]
    [InlineData("2025-01-01")]
    public void A_rule_of_another_day_is_read_back_with_its_day(string day)
    {
        var talk = Talk.Hears(SomeReadings.For(Intent.AskRule).About(SomeKnowledge.Card).In(SomePlaces.Testdorp).On(SomeDay.Day(day)));
        var number = Assert.Single(talk.Reply.Blocks.OfType<Verschillen.Dialogs.Replies.ReceiptLine>()).Number;

        ReceiptReading.Read(number, out var receipt);

        var state = ReceiptReading.StateOf(receipt!, SomeKnowledge.Known)!;
        Assert.Equal((Goal.Rule, "GM9002", day), (state.Goal, state[SharedQuestions.In]![0], state[SharedQuestions.Day]![0]));
    }

    [Fact]
    public void Each_kind_of_answer_of_the_chat_keeps_its_version()
    {
        var estimated = SomeReceipts.CardQuestion with { Answers = [.. SomeReceipts.CardQuestion.Answers.Select(answer => answer.Question == SharedQuestions.Day ? answer with { Values = [answer.Values[0], "ongeveer"] } : answer)] };
        var rule = SomeReadings.For(Intent.AskRule).About(SomeKnowledge.Card).In(SomePlaces.Testdorp);

        Assert.Equal(
            [1, 1, 3, 5],
            new[] { SomeReceipts.CardNumber, NumberUnder(rule), SomeReceipts.NumberOf(SomeKnowledge.Known, estimated)!, NumberUnder(rule.On(SomeDay.Day("2027-01-01"))) }.Select(SomeReceipts.VersionOf));
    }

    [Fact]
    public void A_summary_is_read_back_with_all_its_topics()
    {
        var talk = Talk.Hears(SomeReadings.WholeMove.About(SomeKnowledge.Card), SomeReadings.No, SomeReadings.For(Intent.CompareMove).About(SomeKnowledge.Aid), SomeReadings.For(Intent.Summary));
        var number = Assert.Single(talk.Reply.Blocks.OfType<Verschillen.Dialogs.Replies.ReceiptLine>()).Number;

        ReceiptReading.Read(number, out var receipt);

        var state = ReceiptReading.StateOf(receipt!, SomeKnowledge.Known)!;
        Assert.Equal([SomeKnowledge.Card, SomeKnowledge.Aid], state.Answered);
        Assert.Equal("nee", state[$"{SomeKnowledge.Card}.heeft"]![0]);
    }

    [Fact]
    public void A_question_with_an_answer_of_the_persons_own_making_gets_no_number() =>
        Assert.Null(SomeReceipts.NumberOf(SomeKnowledge.Known, SomeReceipts.Question(SomeKnowledge.Card, SomePlaces.Voorbeeldstad, SomePlaces.Testdorp, day: null, ("heeft", "mijn naam"))));

    [Theory]
    [InlineData("2025-12-31")]
    [InlineData("2071-01-01")]
    public void A_day_that_no_number_can_hold_gets_none(string day) =>
        Assert.Null(SomeReceipts.NumberOf(SomeKnowledge.Known, SomeReceipts.CardQuestion, SomeDay.Day(day)));

    [Fact]
    public void The_number_holds_the_first_ten_digits_of_the_edition()
    {
        ReceiptReading.Read(SomeReceipts.CardNumber, out var receipt);

        Assert.Equal(SomeKnowledge.Edition[..10], receipt!.Edition);
    }

    [Fact]
    public void Two_numbers_of_one_question_and_day_are_the_same() => Assert.Equal(SomeReceipts.CardNumber, SomeReceipts.CardNumber);

    [Fact]
    public void Codes_that_the_edition_does_not_have_make_no_question()
    {
        ReceiptReading.Read(SomeReceipts.CardNumber, out var receipt);

        var other = SomeReceipts.Later(topics: [SomeTopics.Topic(SomeKnowledge.Aid)]);
        Assert.Null(ReceiptReading.StateOf(receipt!, other));
    }

    [Theory]
    [InlineData("4938NKRJ02B0098BGFZYYWXMY3800F")] // a moving day in the year 9999
    [InlineData("4938NKRJ02B0098BGFZR0000Y3800P")] // in the year 1
    [InlineData("4938NKRJ02B2098Y3AWEC00Q")] // a rule of two topics
    public void A_number_of_what_nobody_can_ask_was_never_given(string number) => Assert.Equal(ReceiptFault.NeverGiven, ReceiptReading.Read(number, out _));

    [Fact]
    public void A_tampered_number_with_a_right_check_symbol_is_read_or_refused_and_never_breaks() => Prop.ForAll(
        Gen.Elements(SomeReceipts.Alphabet.AsEnumerable()).ArrayOf(26).ToArbitrary(),
        symbols => SomeReceipts.Alphabet.Select(check => new string(symbols) + check).All(number =>
            ReceiptReading.Read(number, out var receipt) is not null || ReceiptReading.StateOf(receipt!, s_known) is null)).AlwaysHolds();

    private static string NumberUnder(Reading message) => Assert.Single(Talk.Hears(message).Reply.Blocks.OfType<Verschillen.Dialogs.Replies.ReceiptLine>()).Number;

    private static Gen<IReadOnlyList<GivenAnswer>> AnswerTo(string name, params IReadOnlyList<string> values) => Gen.OneOf(
        Gen.Constant<IReadOnlyList<GivenAnswer>>([]),
        Gen.Elements(values.Append("onbekend")).Select(value => (IReadOnlyList<GivenAnswer>)[new GivenAnswer($"{SomeKnowledge.Card}.{name}", value.Split(' '))]));

    private static string AsText(DialogState state) => string.Create(
        CultureInfo.InvariantCulture,
        $"{state.Goal} {state.Level} {state.Length} {string.Join(',', state.AspectIds)} {string.Join(';', state.Answers.Select(answer => $"{answer.Question}={string.Join(',', answer.Values)}"))}");
}
