using System.Collections.Frozen;
using Verschillen.Understanding.Recognizers.Dates;
using Verschillen.Understanding.Recognizers.Places;
using Verschillen.Understanding.Texts;

namespace Verschillen.Understanding.Recognizers;

/// <summary>Gathers what a message holds: places, days, amounts, words that we know, and what it tells of whoever says it.</summary>
internal sealed class ContentsReader(Lexicon lexicon, LexiconPatterns patterns, CrisisReader crises, NamedAspects namedAspects, AspectReader aspects, AspectQuestions questions, LeaningBack leaning)
{
    // "als ik vannacht ... slaap", "stel dat mijn man ...".
    private const int WordsBeforeSaid = 2;

    // Of 54 questions with a place of independent writers that are none of ours and are read so 48 are this sure, of 12 of ours that are read so 6.
    private const double LeastElsewhere = 0.9;

    // "Dat heb ik net gezegd, hij is van mij" answers.
    private const int MostWordsOfSaidAlready = 7;

    private readonly DoubtedAnswers _doubted = new(lexicon.Words);
    private readonly FrozenSet<string> _english = lexicon.Words.English.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _decisions = Message.WordsOf(lexicon.Words.DecisionDays);
    private readonly FrozenSet<string> _machines = lexicon.Words.Machines.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _frisian = lexicon.Words.Frisian.ToFrozenSet(StringComparer.Ordinal);

    /// <param name="said">The message.</param>
    /// <param name="purpose">What it is for.</param>
    /// <param name="answer">What it answers to the question asked.</param>
    public Reading Read(SaidIn said, Purpose purpose, JudgedAnswer answer)
    {
        var annotation = said.Annotation;
        // "Wat is het nummer van de gemeente Utrecht" answers nothing, and yet its place counts.
        var isTakenBack = annotation.Places.Any(place => place.IsTakenBack);
        var isNoAnswer = answer.AnswersNothing && (purpose.Intent is Intent.None or Intent.OutOfScope) && !annotation.Places.Any(place => place.Role is PlaceRole.From or PlaceRole.To);
        var referral = purpose.Intent is Intent.OutOfScope ? Referral(annotation) : null;
        var referred = referral is { } word ? aspects.TopicOfPointAt(annotation, word.Hit) : null;
        return new Reading(purpose.Intent, purpose.Score)
        {
            IsSaid = purpose.IsSaid,
            Crisis = purpose.Crisis,
            MayBeDanger = purpose.MayBeDanger,
            Topics = purpose.Topics,
            IsTopicGuessed = purpose.Topics.Count > 0 && !annotation.Hits.Exists(hit => hit.Label.Kind == LabelKind.Topic && purpose.Topics.Contains(lexicon.Topics[hit.Label.Index].Topic) && !IsOnlyADecision(annotation, hit.Hit)),
            AspectIds = purpose.AspectId is { } asked ? [asked] : referred is { } about && questions.AskedIn(annotation, about) is { } shown ? [.. AspectsOf(said).Union([shown.AspectId], StringComparer.Ordinal)] : AspectsOf(said),
            Places = isNoAnswer && said.Asked?.Kind == QuestionKind.Municipality ? [] : isTakenBack ? [.. annotation.Places.Where(place => !place.IsTakenBack)] : annotation.Places,
            PlacesTakenBack = isTakenBack ? [.. annotation.Places.Where(place => place.IsTakenBack)] : [],
            Dates = isNoAnswer && said.Asked?.Kind == QuestionKind.Date && !annotation.IsDayInDoubt ? [.. annotation.Dates.Where(date => date.IsOfSomethingElse)] : annotation.Dates,
            Shift = DayShifts.In(annotation.Message),
            IsDayOff = DaysOff.IsTold(annotation.Message),
            IsDayInDoubt = annotation.IsDayInDoubt,
            Amounts = annotation.Amounts,
            AmountMeant = answer.AnswersNothing ? null : annotation.AmountMeant,
            GlossaryWords = annotation.Has(LabelKind.GlossaryWord) ? [.. annotation.Hits.Where(hit => hit.Label.Kind == LabelKind.GlossaryWord).Select(hit => lexicon.Glossary[hit.Label.Index].Name).Distinct(StringComparer.Ordinal)] : [],
            Volunteered = Volunteered(annotation),
            Assent = answer.Assent,
            AssentAlone = AnswerReader.AssentAlone(annotation),
            Choices = answer.Choices,
            IsAnswerLearned = answer.IsTaken,
            IsAnswerInferred = answer.IsInferred,
            IsCorrection = annotation.Has(Remark.Correction) || isTakenBack || SettledOn.Is(annotation),
            Abroad = Abroad.RoleIn(said, purpose.Intent),
            TellsHome = WhoseMove.TellsHome(annotation.Message),
            IsOfAnother = WhoseMove.IsOfAnother(annotation.Message, Array.IndexOf(annotation.Slots, Slot.Place)),
            IsPlaceBeside = PlacesOfPeople.IsBeside(annotation),
            IsForAnother = annotation.Has(Remark.Other) && WhoseMove.NamesNotThemselves(annotation.Message),
            AreTwoHomes = annotation.AreTwoHomes,
            IsOfNextClient = annotation.Has(Remark.NextClient),
            IsVisit = annotation.Has(Remark.Visit),
            IsSafe = IsSaidOf(annotation, Remark.Safe) && (purpose.Crisis is null || crises.TellsNoMoreThan(Remark.Safe, annotation)),
            AwaitsDecision = annotation.Has(Remark.Awaiting),
            AsksHowToObject = annotation.Has(Remark.HowToObject),
            ObjectsToReport = annotation.Has(Remark.AgainstReport),
            HasObjected = annotation.Of(Remark.Objected).Any(hit => IsDone(annotation.Message, hit.Start, hit.End)),
            HasDecisionOnObjection = annotation.Has(Remark.ObjectionDecided),
            IsOfDying = IsSaidOf(annotation, Remark.Dying),
            IsBereaved = IsSaidOf(annotation, Remark.Death),
            StaysWithin = annotation.Of(Remark.Within).Any(hit => !annotation.Message.Is(hit.Start - 1, "niet") && !annotation.Message.Is(hit.Start - 1, "geen")) || IsWithinAPlace(annotation),
            AsksElsewhere = purpose is { Intent: Intent.OutOfScope, Score: >= LeastElsewhere, Topics.Count: 0 } && (annotation.HasQuestionMark || AskedAnswer.StartsQuestion(annotation)),
            AsksCost = annotation.Words is ["wat" or "hoeveel", "kost" or "kosten" or "kostte" or "kostten", ..] or ["kost" or "kosten", ..],
            AsksPrice = leaning.AsksPrice(annotation),
            ComparesPrice = leaning.ComparesPrice(annotation),
            ComparesTold = leaning.ComparesTold(annotation),
            IsSaidAlready = annotation.Has(Remark.SaidAlready) && annotation.Words.Length <= MostWordsOfSaidAlready,
            WantsAnswerNow = annotation.Has(Remark.AnswerNow),
            HasMoved = annotation.Dates.Count == 0 && annotation.Has(Remark.Moved),
            StaysPut = NoMove.IsTold(annotation),
            ComparesWithPlace = ComparedPlaces.AreNamed(annotation),
            IsFollowUp = annotation.Of(Remark.FollowUp).Any(hit => hit.Start == 0) || (annotation.Words[0] is "en" && annotation.Of(LabelKind.Topic).Any(hit => hit.Start == 1)),
            IsOfNow = IsOfNow(annotation),
            IsForeign = IsIn(_english, annotation),
            IsFrisian = IsIn(_frisian, annotation),
            NamesMachine = purpose.Intent is Intent.AreYouHuman && annotation.Message.Tokens.Any(token => _machines.Contains(token.Text)),
            ReferralId = referral is { } named ? lexicon.Referrals[named.Label.Index].Id : null,
            ReferredTopic = referred,
        };
    }

    /// <summary>"De verhuizing gaat niet door", and no other day or place.</summary>
    public static bool TellsThatMoveIsOff(Annotation annotation, Reading reading) =>
        reading is { Dates.Count: 0, StaysWithin: false, Places.Count: < 2 } && annotation.Of(Remark.MoveOff).Any(hit => !IsSupposed(annotation, hit));

    /// <summary>What is named; and for "hoeveel", of a topic: what it costs, or how much one gets.</summary>
    private List<string> AspectsOf(SaidIn said)
    {
        var asked = namedAspects.Of(said);
        return said.UnderWay?.Topic is { } topic && leaning.AsksFigure(said.Annotation, said.IsOfTopic) ? [.. asked.Union(aspects.FiguresOf(topic), StringComparer.Ordinal)] : asked;
    }

    /// <summary>"Rolstoel" chooses a topic, and tells which aid it is about.</summary>
    public IReadOnlyList<VolunteeredAnswer> Volunteered(Annotation annotation)
    {
        List<Label> labels = annotation.Has(LabelKind.Volunteered) ? [.. annotation.Hits.Where(hit => !IsDoubted(annotation, hit)).Select(hit => hit.Label)] : [];
        foreach (var words in SharedVerbs.In(annotation))
        {
            labels.AddRange(LabelsOf(annotation, words));
        }

        labels.AddRange(LabelsOf(annotation, AfterAll.LeftOut(annotation)).Where(label => !annotation.Hits.Exists(hit => hit.Label == label)));
        return labels.Count == 0 ? [] : [.. labels.Where(label => label.Kind == LabelKind.Volunteered).Select(label => label.Index).Order().Select(index => new VolunteeredAnswer(lexicon.Volunteered[index].Question, lexicon.Volunteered[index].Value))];
    }

    private bool IsDoubted(Annotation annotation, (Label Label, PatternHit Hit) told) =>
        told.Label.Kind == LabelKind.Volunteered && lexicon.Volunteered[told.Label.Index].Value is AskedQuestion.Yes && _doubted.Contains(annotation, told.Hit);

    private IEnumerable<Label> LabelsOf(Annotation annotation, int[] words) =>
        patterns.All.Find([.. words.Select(word => annotation.Words[word])], [.. words.Select(word => annotation.Stems[word])]).Select(hit => patterns[hit]);

    private static (Label Label, PatternHit Hit)? Referral(Annotation annotation) =>
        annotation.Hits.FindIndex(hit => hit.Label.Kind == LabelKind.Referral) is >= 0 and var at ? annotation.Hits[at] : null;

    /// <summary>Whether a remark is made of what is so: not "ik kan niet bij mijn broer slapen", nor "als mijn man overleden is".</summary>
    private static bool IsSaidOf(Annotation annotation, Remark remark) =>
        annotation.Of(remark).Any(hit => !Array.Exists(annotation.Words[Math.Max(0, hit.Start - WordsBeforeSaid)..hit.End], word => word is "niet" or "nie" or "geen" or "nooit" || IsSupposing(word)));

    /// <summary>"Wat als de verhuizing niet doorgaat" asks something.</summary>
    private static bool IsSupposed(Annotation annotation, PatternHit hit) => Array.Exists(annotation.Words[..hit.Start], word => word is "of" || IsSupposing(word));

    private static bool IsSupposing(string word) => word is "als" or "wanneer" or "indien" or "mocht" or "stel" or "zodra";

    /// <summary>"Hoeveel kost dat nu", "wat is het nu in Ede"; in "wat moet ik nu doen" it says little.</summary>
    private static bool IsOfNow(Annotation annotation)
    {
        var now = Array.FindIndex(annotation.Words, word => word is "nu" or "momenteel" or "vandaag");
        return now > 1 && (now + 1 == annotation.Words.Length || annotation.Words[now + 1] is "in");
    }

    /// <summary>Whether something was done, and does not have to be or is not yet: "ik heb nog geen bezwaar gemaakt", "moet het bezwaar ingediend zijn".</summary>
    private static bool IsDone(Message message, int start, int end) =>
        (start == 0 || message[start - 1].Text is not ("geen" or "nooit" or "wordt" or "worden" or "moet" or "kan" or "mag"))
        && (end >= message.Count || message[end].Text is not ("worden" or "wordt" or "zijn" or "hebben"));

    /// <summary>"binnen Utrecht".</summary>
    private static bool IsWithinAPlace(Annotation annotation)
    {
        for (var i = 1; i < annotation.Slots.Length; i++)
        {
            if (annotation.Slots[i] == Slot.Place && annotation.Message.Is(i - 1, "binnen"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>At least two words of a language, and at least a third of what was said.</summary>
    private static bool IsIn(FrozenSet<string> language, Annotation annotation)
    {
        var (words, known) = (0, 0);
        for (var i = 0; i < annotation.Message.Count; i++)
        {
            words += annotation.Message[i].IsWord ? 1 : 0;
            known += language.Contains(annotation.Message[i].Text) ? 1 : 0;
        }

        return known >= 2 && known * 3 >= words;
    }

    /// <summary>"Beschikking": of whatever it is about.</summary>
    private bool IsOnlyADecision(Annotation annotation, PatternHit hit) => Enumerable.Range(hit.Start, hit.Length).All(i => _decisions.Contains(annotation.Words[i]));
}
