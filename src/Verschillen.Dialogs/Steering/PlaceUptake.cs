using Verschillen.Dialogs.Phrasing;
using Verschillen.Domain.Municipalities;
using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Takes the places of a message as answers: where from, where to, or where a rule is asked of.</summary>
/// <param name="knowledge">The municipalities, and the words to tell how a place was taken.</param>
/// <param name="reading">The message.</param>
internal sealed class PlaceUptake(Knowledge knowledge, Reading reading)
{
    public DialogState State { get; private set; } = DialogState.Start;

    public bool AnsweredTheQuestion { get; private set; }

    public List<string> Notices { get; } = [];

    /// <summary>Says that a name was read as another, with a way to correct it.</summary>
    public Phrase TakenAs { get; init; } = Phrases.PlaceTakenAs;

    /// <summary>Takes all places.</summary>
    /// <param name="state">The state so far.</param>
    /// <param name="asked">The question that was asked; null when none was.</param>
    /// <param name="isAnswered">Whether that question has its answer already.</param>
    /// <returns>False when the message names no place.</returns>
    public bool Take(DialogState state, string? asked, bool isAnswered)
    {
        State = state;
        var isMoveKnown = state.IsMoveKnown();
        if (MunicipalityStayedIn(asked) is { } stayedIn)
        {
            State = State.With(SharedQuestions.From, stayedIn.ToString()).With(SharedQuestions.To, stayedIn.ToString());
            AnsweredTheQuestion = asked is SharedQuestions.From or SharedQuestions.To;
            if (reading.Places is [var place, ..])
            {
                TellHowTaken(place, knowledge.Gazetteer[stayedIn]);
            }

            return true;
        }

        if (TwoHomes.AreTold(State, reading))
        {
            AskWhichIsLeft();
            return true;
        }

        var taken = new List<string>();
        foreach (var place in isAnswered && ChoosesAPlace(asked) ? OtherEndsNamed(asked) : reading.Places.Where(place => !IsBesideTheMatter(place) && !IsOtherEnd(place, asked)))
        {
            var slot = SlotFor(place, asked, taken);
            if (IsGuessInstead(place, slot, asked) || (isMoveKnown && IsOfTheMove(place, asked)))
            {
                continue;
            }

            if (isMoveKnown && !IsSure(place, slot, asked))
            {
                if (isAnswered || IsOnlyTold)
                {
                    continue;
                }

                slot = SharedQuestions.Role;
            }

            // "Wat kost de kaart in Ede en in Zeist".
            var isOneMore = slot is SharedQuestions.In && Goals.IsOfOneMunicipality(reading.Intent) && taken.Contains(slot, StringComparer.Ordinal) && State[slot] is not null;
            taken.Add(slot);
            AnsweredTheQuestion |= string.Equals(slot, asked, StringComparison.Ordinal);
            Fill(slot, place, isOneMore);
            TakeHome(slot, place);
        }

        if (taken.Count > 0 && asked is SharedQuestions.From or SharedQuestions.To)
        {
            State = TwoHomes.WithOtherEnd(State);
        }
        else if (TellsOtherEnd(taken))
        {
            State = TwoHomes.WithOtherEnd(State with { Goal = Goal.Compare });
        }

        return TakeAbroad(asked) || taken.Count > 0;
    }

    /// <summary>An end of the move that lies outside the Netherlands is not known: what holds at the other end is told.</summary>
    private bool TakeAbroad(string? asked)
    {
        var end = reading.Abroad switch
        {
            PlaceRole.From => SharedQuestions.From,
            PlaceRole.To => SharedQuestions.To,
            PlaceRole.Other when asked is SharedQuestions.From or SharedQuestions.To => asked,
            _ => null,
        };
        if (end is null)
        {
            return false;
        }

        State = State.With(end, Domain.Moving.Situation.NotKnown);
        Notices.Add(knowledge.Phrasebook.Say(Phrases.Abroad, State.Level));
        AnsweredTheQuestion |= string.Equals(end, asked, StringComparison.Ordinal);
        return true;
    }

    /// <summary>Whether a choice of the question asked is a place, or is about one; "een rolstoel in Tilburg", where it is asked which aid, chooses none.</summary>
    private bool ChoosesAPlace(string? asked) => reading.Choices.Count > 0 && (IsMunicipalityQuestion(asked) || asked is SharedQuestions.Role or SharedQuestions.WhichAnswer);

    /// <summary>"En als ik uit Ede kom", of who asked about Zeist.</summary>
    private bool TellsOtherEnd(List<string> taken) => reading is { IsFollowUp: true, Intent: Intent.CompareMove or Intent.None } && taken is [SharedQuestions.From or SharedQuestions.To] && State[SharedQuestions.In] is not null;

    /// <summary>
    /// "Van Hengelo naar Almelo", where it was asked which Hengelo is left: that answers the question, and tells where somebody goes. Where it was asked of which Hengelo a rule is wanted it
    /// tells both ends of a move.
    /// </summary>
    private IEnumerable<PlaceMention> OtherEndsNamed(string? asked) => reading.Places.Where(place => place.IsLed && (asked, place.Role) is
        (SharedQuestions.From or SharedQuestions.In, PlaceRole.To) or (SharedQuestions.To or SharedQuestions.In, PlaceRole.From));

    /// <summary>"Ja, in Meppel gekregen", "hij blijft in Meppel op school", of who leaves Meppel and is asked about a topic: it tells of what is asked, and of no other move.</summary>
    private bool IsOfTheMove(PlaceMention place, string? asked) => asked is not null && AskedQuestion.IsOfTopic(asked) && reading is { Intent: Intent.None or Intent.OutOfScope, IsCorrection: false, IsFollowUp: false } && !place.IsLed
        && new[] { SharedQuestions.From, SharedQuestions.To }.Any(end => State.MunicipalityIn(end) is { } known && place.Candidates.Contains(known));

    /// <summary>Whether a name that is only nearly that of a place, and to which no word leads, would replace a place that was told.</summary>
    private bool IsGuessInstead(PlaceMention place, string slot, string? asked) =>
        slot is SharedQuestions.From or SharedQuestions.To && State.MunicipalityIn(slot) is not null && place is { IsGuess: true, IsLed: false } && !reading.IsCorrection
        && asked is not SharedQuestions.WhichAnswer && !string.Equals(slot, asked, StringComparison.Ordinal);

    /// <summary>Whether a place surely is what it seems, once both municipalities of a move are known: it must correct, compare anew or be asked for.</summary>
    private bool IsSure(PlaceMention place, string slot, string? asked) =>
        (reading.IsCorrection && !IsOfAnothersHome(place)) || asked is SharedQuestions.WhichAnswer || string.Equals(slot, asked, StringComparison.Ordinal) || ComparesTwo
        || (slot is SharedQuestions.In && !IsOnlyTold) || place.Candidates.Contains(State.MunicipalityIn(slot) ?? default)
        || (place.Role is PlaceRole.From or PlaceRole.To && !reading.IsOfAnother && (reading.Intent is Intent.None or Intent.CompareMove || reading.IsFollowUp || reading.Assent is Assent.No));

    /// <summary>"Mijn zus woont in Doetinchem", "vroeger woonde ik in Kampen": it asks and changes nothing.</summary>
    private bool IsOnlyTold => reading.IsSaidBack || reading.Intent is Intent.OutOfScope;

    /// <summary>"Mijn zoon woont niet in Assen maar in Rolde" changes nothing for who goes to Assen; of who leaves Assen it may be the one who moves.</summary>
    private bool IsOfAnothersHome(PlaceMention place) =>
        reading is { IsSaidBack: true, IsOfAnother: true } && place.Role is not (PlaceRole.From or PlaceRole.To) && Replaced is not SharedQuestions.From;

    /// <summary>What a place that was taken back answered: "Amsterdam, niet Eindhoven" of who leaves Eindhoven.</summary>
    private string? Replaced => new[] { SharedQuestions.To, SharedQuestions.From, SharedQuestions.In }
        .FirstOrDefault(slot => State.MunicipalityIn(slot) is { } known && reading.PlacesTakenBack.Any(place => place.Candidates.Contains(known)));

    private bool ComparesTwo => AreTwoAskedOf || (reading.Places.Any(place => place.Role == PlaceRole.To) && reading.Places.Any(place => place.Role is PlaceRole.From or PlaceRole.In));

    private void AskWhichIsLeft()
    {
        var homes = reading.Places.Select(place => knowledge.Gazetteer[place.Candidates[0]]).ToList();
        Notices.Add(knowledge.Phrasebook.Say(Phrases.TwoHomes, State.Level, ("een", homes[0].Name), ("ander", homes[1].Name)));
        State = TwoHomes.Asked(State, homes[0].Code, homes[1].Code);
    }

    /// <summary>Who asks a rule where they live, leaves that municipality when they move.</summary>
    private void TakeHome(string slot, PlaceMention place)
    {
        if (slot is SharedQuestions.In && reading is { TellsHome: true, Places.Count: 1 } && !place.IsAmbiguous && State[SharedQuestions.From] is null && State[SharedQuestions.To] is null)
        {
            State = State.With(SharedQuestions.From, place.Candidates[0].ToString());
        }
    }

    /// <summary>"ik verhuis binnen Utrecht", or "in dezelfde gemeente" of who told where from: the only municipality that is spoken of.</summary>
    private MunicipalityCode? MunicipalityStayedIn(string? asked)
    {
        // "Zij blijft in dezelfde stad" of somebody else changes no move that is known.
        var isOfMove = reading.IsCorrection || asked is SharedQuestions.From or SharedQuestions.To || (reading.Intent is Intent.CompareMove && !AreBothAnswered);
        if (!reading.StaysWithin || !isOfMove || reading.Places.Any(place => place.IsAmbiguous))
        {
            return null;
        }

        var (from, to) = (State.MunicipalityIn(SharedQuestions.From), State.MunicipalityIn(SharedQuestions.To));
        var spokenOf = reading.Places.Select(place => place.Candidates[0]).Distinct().ToList();
        return spokenOf switch
        {
            [] => from ?? to,
            // "Ergens binnen Utrecht" of who leaves Gouda is where they go.
            [var one] when from is null || from == one || reading.IsCorrection => one,
            _ => null,
        };
    }

    /// <summary>"ik werk in Gouda en ga in Woerden wonen": who works somewhere does not leave it.</summary>
    private bool IsBesideTheMatter(PlaceMention place) =>
        (place.Role == PlaceRole.Other && reading.Places.Any(other => other.Role != PlaceRole.Other)) || (place.IsOfSchool && IsOfHome);

    /// <summary>Whether it is about something that is asked where one lives.</summary>
    private bool IsOfHome => (reading.Topics is [var named, ..] ? named : State.Topic()) is { } topic && knowledge.TopicWith(topic) is { IsOfHome: true };

    private string SlotFor(PlaceMention place, string? asked, List<string> taken) => place.Role switch
    {
        PlaceRole.From => SharedQuestions.From,
        PlaceRole.To => SharedQuestions.To,
        _ when Replaced is { } replaced && !taken.Contains(replaced, StringComparer.Ordinal) => replaced,
        // "Wat kost de kaart in Haarlem, Zaanstad en Purmerend" says not where somebody leaves.
        PlaceRole.In when Goals.IsOfOneMunicipality(reading.Intent) && reading.Places.Count > 1 && reading.Places.All(other => other.Role is PlaceRole.In) => SharedQuestions.In,
        _ when IsMunicipalityQuestion(asked) && !taken.Contains(asked!, StringComparer.Ordinal) => asked!,
        PlaceRole.In when reading.Places.Any(other => other.Role == PlaceRole.To) => SharedQuestions.From,
        PlaceRole.In when reading.Intent is Intent.CompareMove && AreTwoAskedOf => taken.Contains(SharedQuestions.From, StringComparer.Ordinal) ? SharedQuestions.To : SharedQuestions.From,
        // "en wat krijg ik nu in Gouda", of who leaves Gouda, is no new destination.
        PlaceRole.In when AreBothAnswered && place.Candidates.Contains(State.MunicipalityIn(SharedQuestions.From) ?? default) => SharedQuestions.In,
        PlaceRole.In when State.Goal == Goal.Compare && reading.Intent is Intent.None or Intent.CompareMove => FreeSlot(taken),
        PlaceRole.In => SharedQuestions.In,
        _ when reading.Places.Count > 1 => FreeSlot(taken),
        _ when State.Goal == Goal.Compare && IsBare => AreBothAnswered && !reading.IsCorrection ? SharedQuestions.Role : FreeSlot(taken),
        _ when reading.Intent is Intent.AskRule or Intent.Apply or Intent.Deadline or Intent.ContactMunicipality or Intent.ClientSupport => SharedQuestions.In,
        _ when State.Goal == Goal.Compare => FreeSlot(taken),
        _ when State.Goal is Goal.Rule or Goal.Apply or Goal.Deadline or Goal.Contact => SharedQuestions.In,
        _ => SharedQuestions.Role,
    };

    /// <summary>"Kosten taxi Zwolle", of who goes to Zwolle and was asked where from: it asks something, and tells of no move within Zwolle.</summary>
    private bool IsOtherEnd(PlaceMention place, string? asked) => asked is SharedQuestions.From or SharedQuestions.To && place.Role is not (PlaceRole.From or PlaceRole.To) && (!IsBare || reading.IsOnlyThere || OtherEnd.IsAskedOf(reading, State, asked))
        && State.MunicipalityIn(asked is SharedQuestions.From ? SharedQuestions.To : SharedQuestions.From) is { } other && place.Candidates.Contains(other);

    /// <summary>Whether the message names a place and nothing else that we know.</summary>
    private bool IsBare => reading.Topics.Count == 0 && reading.AspectIds.Count == 0;

    /// <summary>"wat is het verschil tussen Gouda en Woerden": it is told as of a move from the one to the other.</summary>
    private bool AreTwoAskedOf => reading.Places.Count(place => place.Role == PlaceRole.In) == 2;

    /// <summary>Whether both ends of the move have an answer, be it that they are not known.</summary>
    private bool AreBothAnswered => State[SharedQuestions.From] is not null && State[SharedQuestions.To] is not null;

    /// <summary>Where a place goes whose part is not said: where from, else where to, which a later name replaces.</summary>
    private string FreeSlot(List<string> taken) =>
        // "Arnhem vanuit Ede".
        reading.Places.Any(place => place.Role is PlaceRole.From) ? SharedQuestions.To
        : State[SharedQuestions.From] is null && !taken.Contains(SharedQuestions.From, StringComparer.Ordinal) ? SharedQuestions.From
        : taken.Contains(SharedQuestions.To, StringComparer.Ordinal) ? SharedQuestions.From
        : SharedQuestions.To;

    private void Fill(string slot, PlaceMention place, bool isOneMore)
    {
        if (place.IsAmbiguous && State.Asked is not null)
        {
            // One question at a time: this place is asked again once the other is clear.
            State = State.Without(slot);
            return;
        }

        if (place.IsAmbiguous)
        {
            Notices.Add(place.IsOrElse
                ? knowledge.Phrasebook.Say(Phrases.PlacesInDoubt, State.Level)
                : knowledge.Phrasebook.Say(Phrases.PlaceAmbiguous, State.Level, ("plaats", WithoutAddition(place.Name.Name))));
            // Until one is chosen, who says never mind goes where they went.
            State = (reading.PlacesTakenBack.Count > 0 ? State.Without(slot) : State) with { Asked = slot, Pending = [.. place.Candidates.Select(code => code.ToString())] };
            AnsweredTheQuestion = true;
            return;
        }

        var municipality = knowledge.Gazetteer[place.Candidates[0]];
        if (slot is SharedQuestions.Role)
        {
            State = State with { Asked = slot, Pending = [municipality.Code.ToString()] };
            return;
        }

        var isChange = reading.IsCorrection && State.MunicipalityIn(slot) is { } before && before != municipality.Code;
        State = State.With(slot, isOneMore ? [.. State[slot]!.Append(municipality.Code.ToString()).Distinct(StringComparer.Ordinal)] : [municipality.Code.ToString()]);
        if (isChange)
        {
            // What changed stands further down the page, where who listens does not hear it.
            Notices.Add(knowledge.Phrasebook.Say(Phrases.PlaceChanged, State.Level, ("gemeente", municipality.Name)));
        }

        TellHowTaken(place, municipality);
    }

    private void TellHowTaken(PlaceMention place, Municipality municipality)
    {
        if (place.Name.Kind != PlaceNameKind.Municipality && !SameLetters(place.Name.Name, municipality.Name))
        {
            Notices.Add(knowledge.Phrasebook.Say(Phrases.PlaceBelongsTo, State.Level, ("plaats", place.Name.Name), ("gemeente", municipality.Name)));
        }
        else if (!SameLetters(place.Said, place.Name.Name))
        {
            Notices.Add(knowledge.Phrasebook.Say(TakenAs, State.Level, ("plaats", municipality.Name)));
        }
    }

    /// <summary>"Bergen" for "Bergen (NH)".</summary>
    private static string WithoutAddition(string name) => name.IndexOf(" (", StringComparison.Ordinal) is > 0 and var at ? name[..at] : name;

    private static bool IsMunicipalityQuestion(string? asked) => asked is SharedQuestions.From or SharedQuestions.To or SharedQuestions.In;

    private static bool SameLetters(string one, string other) =>
        string.Equals(one, other, StringComparison.Ordinal) || one.Where(char.IsLetter).Select(char.ToLowerInvariant).SequenceEqual(other.Where(char.IsLetter).Select(char.ToLowerInvariant));
}
