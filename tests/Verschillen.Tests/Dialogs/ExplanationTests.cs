using Verschillen.Dialogs.Replies;
using Verschillen.Tests.Dialogs.Scripts;
using Verschillen.Tests.HouseStyle;
using Verschillen.Tests.Some;

namespace Verschillen.Tests.Dialogs;

/// <summary>Every word of the glossary and every organisation can be asked for, by each of its names, and answers with its own entry.</summary>
public sealed class ExplanationTests
{
    /// <summary>The schemes, apps, covenants, guidelines and organisations that the documents behind the project name, and the entry that explains each.</summary>
    private const string Systems = "tests/Verschillen.Tests/Dialogs/stelsels.csv";

    public static TheoryData<string, string> Questions()
    {
        var knowledge = RealContent.Catalogue.Knowledge;
        var data = new TheoryData<string, string>();
        foreach (var word in knowledge.Glossary)
        {
            data.Add($"Wat is {word.Name}?", word.Name);
        }

        foreach (var organisation in knowledge.Organisations)
        {
            data.Add($"Wie is {organisation.Name}?", EntryOf(organisation.Name));
        }

        return data;
    }

    public static TheoryData<string, string> NamedSystems()
    {
        var data = new TheoryData<string, string>();
        foreach (var line in Repository.TextOf(Systems).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            var parts = line.Split(';');
            data.Add(parts[0], parts[1]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_name_is_explained_by_its_own_entry(string question, string entry) => Assert.Equal(entry, ExplainedBy(question));

    [Theory]
    [MemberData(nameof(NamedSystems))]
    public void A_system_that_the_documents_name_is_explained(string question, string entry) => Assert.Equal(entry, ExplainedBy(question));

    [Fact]
    public void At_least_a_hundred_systems_are_explained() => Assert.True(NamedSystems().Count >= 100, $"There are {NamedSystems().Count}.");

    [Fact]
    public void Every_other_name_leads_to_the_entry_too()
    {
        var knowledge = RealContent.Catalogue.Knowledge;
        var names = knowledge.Glossary.SelectMany(word => word.AlsoCalled.Select(name => (Name: name, Entry: word.Name)))
            .Concat(knowledge.Organisations.SelectMany(organisation => organisation.AlsoCalled.Select(name => (Name: name, Entry: EntryOf(name, organisation.Name)))));

        var wrong = names.Where(name => ExplainedBy($"Wat is {name.Name}?") != name.Entry).Select(name => $"{name.Name} → {ExplainedBy($"Wat is {name.Name}?")}");

        Assert.Empty(wrong);
    }

    [Fact]
    public void An_explanation_of_help_gives_its_number() => Assert.Contains(
        Ask("Wat is Veilig Thuis?").Blocks.OfType<HandOver>().SelectMany(block => block.Contacts),
        contact => contact.Phone == RealContent.Catalogue.Knowledge.Organisations.Single(organisation => organisation.Id == "veilig-thuis").Phone);

    [Fact]
    public void Every_explanation_has_its_source() => Assert.All(
        RealContent.Catalogue.Knowledge.Glossary,
        word => Assert.All(Ask($"Wat is {word.Name}?").Blocks.OfType<Facts>().SelectMany(facts => facts.Items), fact => Assert.NotEmpty(fact.Sources)));

    private static string? ExplainedBy(string question) => Ask(question).Blocks.OfType<Facts>().FirstOrDefault()?.Title;

    private static Reply Ask(string question) => RealContent.Conversation.Answer(RealContent.Conversation.Begin().State, question, SomeDay.Today).Reply;

    /// <summary>The glossary goes before an organisation of the same name.</summary>
    private static string EntryOf(string name, string? organisation = null) =>
        RealContent.Catalogue.Knowledge.Glossary.FirstOrDefault(word =>
            word.AlsoCalled.Prepend(word.Name).Any(one => string.Equals(one, name, StringComparison.OrdinalIgnoreCase)))?.Name ?? organisation ?? name;
}
