using Verschillen.Dialogs;
using Verschillen.Domain;
using Verschillen.Web.Channels.Page;

namespace Verschillen.Web.Tests.Channels.Page;

public sealed class FormChoiceTests
{
    [Fact]
    public void What_a_page_writes_is_read_as_what_was_meant()
    {
        Assert.All(Enum.GetValues<LanguageLevel>(), level => Assert.Equal(level, FormChoices.Level.In(FormChoices.Level[level])));
        Assert.All(Enum.GetValues<SavedKind>(), kind => Assert.Equal(kind, FormChoices.Saved.In(FormChoices.Saved[kind])));
        Assert.All([AnswerLength.Normal, AnswerLength.Full], length => Assert.Equal(length, FormChoices.Length.In(FormChoices.Length[length])));
        Assert.All([true, false], isOn => Assert.Equal((isOn, isOn), (FormChoices.IsLarge.In(FormChoices.IsLarge[isOn]), FormChoices.IsForSupporter.In(FormChoices.IsForSupporter[isOn]))));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("GROOT")]
    public void What_no_page_writes_asks_for_nothing(string? word) => Assert.Null(FormChoices.IsLarge.In(word));
}
