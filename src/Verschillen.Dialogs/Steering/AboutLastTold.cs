using Verschillen.Understanding;

namespace Verschillen.Dialogs.Steering;

/// <summary>Takes a question that names nothing of its own as one about what was told last besides the answer: a word, another question (vervolgvraag).</summary>
internal static class AboutLastTold
{
    /// <summary>The reading with what it is about.</summary>
    public static Reading Meant(DialogState state, Reading reading)
    {
        if (state.Told is not { } told || Objections.Is(told) || reading.Topics.Count + reading.GlossaryWords.Count > 0 || !Goals.IsOfOneMunicipality(reading.Intent))
        {
            return reading;
        }

        var namesOnlyAPlace = reading is { Intent: Intent.AskRule, IsFollowUp: true, Places.Count: > 0, AspectIds.Count: 0 };
        var namesOnlyAYear = reading is { Intent: Intent.AskRule, LeansBack: true };
        return told.Intent switch
        {
            Intent.Explain when told.Topics is [var topic, ..] => reading with { Topics = [topic] },
            _ when Goals.IsOfOneMunicipality(told.Intent) && (namesOnlyAPlace || namesOnlyAYear) => reading with { Intent = told.Intent, Topics = told.Topics, AspectIds = told.AspectIds },
            _ when Goals.IsOfOneMunicipality(told.Intent) => reading with { Topics = told.Topics },
            _ => reading,
        };
    }
}
