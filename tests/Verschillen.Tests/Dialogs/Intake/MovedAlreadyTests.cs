using System.Text.RegularExpressions;
using Verschillen.Domain;
using Verschillen.Domain.Topics;
using Verschillen.Tests.Dialogs.Scripts;

namespace Verschillen.Tests.Dialogs.Intake;

/// <summary>What the real topics say to somebody who has moved already.</summary>
public sealed partial class MovedAlreadyTests
{
    public static TheoryData<string> Topics => new(RealContent.Catalogue.Knowledge.Topics.Select(topic => topic.Id.Value));

    [Theory]
    [MemberData(nameof(Topics))]
    public void Nobody_who_has_moved_is_told_what_to_do_before_the_move(string id)
    {
        var topic = RealContent.Catalogue.Knowledge.TopicWith(new TopicId(id))!;
        var told = topic.Transitions.Select(transition => transition.Text)
            .Concat(topic.Steps.Where(step => step.Lapses is null).Select(step => step.Text))
            .Concat(topic.Aspects.Where(aspect => !aspect.IsOnlyAhead).Select(aspect => aspect.AskFor));

        Assert.DoesNotContain(told.SelectMany(text => (string?[])[text.At(LanguageLevel.B1), text.At(LanguageLevel.A2)]), text => BeforeTheMove().IsMatch(text!));
    }

    [GeneratedRegex("(?<!weken )(al|Doe dat|dit|zorgkantoor|gemeenten) voor de verhuizing|voor(dat)? u (verhuist|een huis kiest)|straks|nog niet te wonen", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex BeforeTheMove();
}
