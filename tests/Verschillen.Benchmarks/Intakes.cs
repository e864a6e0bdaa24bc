using BenchmarkDotNet.Attributes;
using Verschillen.Dialogs;
using Verschillen.Dialogs.Intake;
using Verschillen.Understanding;
using Verschillen.Web.Channels.Intake;
using Verschillen.Web.Channels.Intake.Word;

namespace Verschillen.Benchmarks;

/// <summary>An intake of twelve topics, every question answered with its first choice.</summary>
public class Intakes
{
    private const int Topics = 12;

    private IntakeDesk? _desk;
    private DialogState? _state;
    private IntakeView? _view;

    [GlobalSetup]
    public void FillIn()
    {
        var catalogue = Repository.ReadContent();
        _desk = new IntakeDesk(catalogue.Knowledge, new Lazy<UtteranceReader>(() => Repository.ReaderOf(catalogue)));
        var moved = _desk.Uptake.TakeMove(DialogState.Start, new MoveFields(new PlaceField("Rotterdam", null), new PlaceField("Tubbergen", null), "1 maart 2027", IsDayNotKnown: false), Repository.Today).State;
        var state = _desk.Steps.WithTopics(moved, [.. catalogue.Knowledge.Topics.Take(Topics).Select(topic => topic.Id.Value)]);
        while (_desk.Questions.Open(state) is { Count: > 0 } open)
        {
            state = _desk.Uptake.TakeAnswers(state, open, name => [open.First(question => string.Equals(question.Names[0], name, StringComparison.Ordinal)).Question.Codes[0]]).State;
        }

        _state = state;
        _view = View();
    }

    [Benchmark(Description = "Intake of 12 topics, computed and written as a page")]
    public string Page() => ResultHtml.Of(View(), new IntakeWords(_desk!, _state!.Level)).ToString();

    [Benchmark(Description = "Document of an intake of 12 topics")]
    public byte[] Document() => WordFile.Of(_view!.Reply!, _view.Site, isLarge: false);

    private IntakeView View() => new(_desk!, _state!, "", IntakeStep.Result)
    {
        Reply = _desk!.Result(_state!, isForSupporter: true, Repository.Today),
        Answers = _desk.AnswersIn(_state!),
        Site = "https://verschillen.example",
        Today = Repository.Today,
    };
}
