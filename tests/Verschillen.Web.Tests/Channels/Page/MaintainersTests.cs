using Verschillen.Web.Channels.Page;

namespace Verschillen.Web.Tests.Channels.Page;

[Collection(OneServer.Name)]
public sealed class MaintainersTests(Server server)
{
    [Theory]
    [InlineData("maintenance:\n  contacts:\n    - name: Jo\n    - name: Team Chat\n      email: chat@nieuwerdal.example", "Jo, Team Chat (chat@nieuwerdal.example)")]
    [InlineData("name: Chat", "")]
    public void The_maintainers_are_the_contacts_of_publiccode(string publiccode, string words)
    {
        using var file = new StringReader(publiccode);

        Assert.Equal(words, Maintainers.In(file));
    }

    [Fact]
    public async Task The_page_about_the_chat_names_those_of_this_program()
    {
        using var file = File.OpenText(Path.Combine(Server.Root, "publiccode.yml"));

        var visit = await Visit.OpenAsync(server.Browser, "/over");

        Assert.Contains($"Wie het programma onderhoudt: {Maintainers.In(file)}.", visit.Text("main"), StringComparison.Ordinal);
    }
}
