using System.Diagnostics;
using System.Globalization;
using Verschillen.Dialogs.Phrasing;

namespace Verschillen.Dialogs.Replies;

/// <summary>Tells the blocks of a reply to who listens, whole or by name.</summary>
/// <param name="said">What is said.</param>
internal sealed class SpokenBlocks(SpokenSentences said)
{
    /// <summary>Tells a block whole.</summary>
    public void Tell(Block block)
    {
        switch (block)
        {
            case Heading heading:
                said.Add(heading.Text);
                break;
            case Say say:
                said.Add(say.Text);
                break;
            case Warning warning:
                said.Add("Let op:");
                said.Add(warning.Text);
                break;
            case Facts facts:
                TellFacts(facts);
                break;
            case Comparison comparison:
                TellComparison(comparison);
                break;
            case Steps steps:
                TellSteps(steps);
                break;
            case ToAsk ask:
                said.Add(ask.Title);
                said.Add(ask.Introduction);
                said.Add(ask.Questions);
                break;
            case HandOver handOver:
                TellContacts(handOver);
                break;
            case ReadyText ready:
                said.Add(ready.Title);
                said.Add(ready.Introduction);
                said.Add(ready.Text);
                break;
            case Letter letter:
                said.Add(letter.Title);
                said.Add(letter.Introduction);
                said.Add(letter.Paragraphs);
                break;
            case Aside aside:
                TellAside(aside);
                break;
            case ReceiptLine receipt:
                said.Add(receipt.Title);
                said.Add(Spelled(receipt.Number));
                said.Add(receipt.Text);
                break;
            case Sources or Ask or Choices:
                break; // sources are looked at; the question and its choices come last
            default:
                throw new UnreachableException($"A voice does not know how to say {block}.");
        }
    }

    /// <summary>Tells a paragraph whole, and of what is read at leisure what it is and how much.</summary>
    public void Name(Block block)
    {
        if (block is Say or Warning or Heading)
        {
            Tell(block);
            return;
        }

        said.Add(block switch
        {
            Facts facts => Part(facts.Title, facts.Items.Count, "punt", "punten"),
            Comparison comparison => Part(comparison.Title, comparison.Rows.Count, "verschil op een rij", "punten vergeleken"),
            Steps steps => Part(steps.Title, steps.Items.Count, "stap", "stappen"),
            ToAsk ask => Part(ask.Title, ask.Questions.Count, "vraag", "vragen"),
            HandOver handOver => Part(handOver.Title, handOver.Contacts.Count, "adres", "adressen"),
            ReadyText ready => Labelled(ready.Title),
            Letter letter => Labelled(letter.Title),
            Sources sources => Part(sources.Title, sources.Lines.Count, "bron", "bronnen"),
            Aside or ReceiptLine or Ask or Choices => null,
            _ => throw new UnreachableException($"A voice does not know how to name {block}."),
        });
    }

    /// <summary>Tells a step whole, with its parts.</summary>
    public void TellStep(StepItem step)
    {
        said.Add($"{step.When}: {step.Text}");
        said.Add(step.Contact);
        said.Add(step.Terms);
        foreach (var part in step.Parts)
        {
            said.Add($"{part.About}: {part.Text}");
            said.Add(part.Terms);
        }
    }

    private void TellFacts(Facts facts)
    {
        said.Add(facts.Title);
        foreach (var fact in facts.Items)
        {
            said.Add(fact.Label is null ? fact.Text : $"{DutchWords.Labelling(fact.Label)} {fact.Text}");
        }
    }

    private void TellComparison(Comparison comparison)
    {
        said.Add(comparison.Title);
        foreach (var row in comparison.Rows)
        {
            said.Add(row.Label);
            said.Add($"{comparison.From}: {row.From.Text}");
            said.Add($"{comparison.To}: {row.To.Text}");
            said.Add(row.Conclusion);
        }
    }

    private void TellSteps(Steps steps)
    {
        said.Add(steps.Title);
        foreach (var step in steps.Items)
        {
            TellStep(step);
        }
    }

    private void TellContacts(HandOver handOver)
    {
        said.Add(handOver.Title);
        foreach (var contact in handOver.Contacts)
        {
            said.Add(contact.Name);
            said.Add(contact.Phone is null ? null : $"Telefoon: {contact.Phone}");
            said.Add(contact.Hours is null ? null : $"Open: {contact.Hours}");
            said.Add(contact.Note);
            // A voice says an address badly, and who listens calls.
            said.Add(contact.Email is null || contact.Phone is not null ? null : $"E-mail: {contact.Email}");
            said.Add(contact.Website is null || contact.Phone is not null ? null : $"Website: {contact.Website.Host}");
            said.Add(contact.ToSay?.Trim('"'));
        }
    }

    private void TellAside(Aside aside)
    {
        said.Add(aside.Title);
        foreach (var block in aside.Blocks)
        {
            Tell(block);
        }
    }

    private static string Part(string title, int count, string one, string many) =>
        $"{DutchWords.Labelling(title.TrimEnd('.'))} {count.ToString(CultureInfo.InvariantCulture)} {(count == 1 ? one : many)}";

    private static string Labelled(string title) => $"{DutchWords.Labelling(title.TrimEnd('.'))} 1 tekst";

    /// <summary>Sign by sign, with a pause between the groups.</summary>
    private static string Spelled(string number) => string.Join(", ", number.Split('-').Select(group => string.Join(' ', group.ToCharArray())));
}
