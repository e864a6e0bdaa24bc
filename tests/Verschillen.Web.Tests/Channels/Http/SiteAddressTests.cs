using Microsoft.AspNetCore.Http;
using Verschillen.Web.Channels.Http;

namespace Verschillen.Web.Tests.Channels.Http;

public sealed class SiteAddressTests
{
    [Theory]
    [InlineData("", "https://chat.gemeente.nl")]
    [InlineData("/verschillen", "https://chat.gemeente.nl/verschillen")]
    public void A_site_that_lies_under_a_path_of_another_is_told_with_it(string path, string address)
    {
        var request = new DefaultHttpContext { Request = { Scheme = "https", Host = new HostString("chat.gemeente.nl"), PathBase = path } }.Request;

        Assert.Equal(address, SiteAddress.Of(request));
    }
}
