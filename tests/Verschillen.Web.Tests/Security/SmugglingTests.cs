namespace Verschillen.Web.Tests.Security;

/// <summary>
/// Requests that a proxy and the server might cut at different places, so that a second request hides in the first. Each is followed by
/// a request that would be answered if the server went on reading.
/// </summary>
[Collection(OneServer.Name)]
public sealed class SmugglingTests(Server server)
{
    public static TheoryData<string, string> Refused => new()
    {
        { "two lengths that are the same", "Content-Length: 6\r\nContent-Length: 6\r\n\r\ntekst=" },
        { "two lengths that differ", "Content-Length: 6\r\nContent-Length: 60\r\n\r\ntekst=" },
        { "a list of lengths", "Content-Length: 6, 6\r\n\r\ntekst=" },
        { "a negative length", "Content-Length: -1\r\n\r\ntekst=" },
        { "a hexadecimal length", "Content-Length: 0x6\r\n\r\ntekst=" },
        { "a length past all numbers", "Content-Length: 99999999999999999999\r\n\r\ntekst=" },
        { "a blank before the colon", "Content-Length : 6\r\n\r\ntekst=" },
        { "a folded header", "A: b\r\n c\r\nContent-Length: 6\r\n\r\ntekst=" },
        { "a folded encoding", "Content-Length: 6\r\nTransfer-Encoding:\r\n chunked\r\n\r\ntekst=" },
        { "a line that ends without a carriage return", "A: b\nContent-Length: 6\r\n\r\ntekst=" },
        { "a carriage return within a header", "A: b\rContent-Length: 60\r\nContent-Length: 6\r\n\r\ntekst=" },
        { "a nul within a header", "A: b\0c\r\nContent-Length: 6\r\n\r\ntekst=" },
        { "an encoding that does not exist", "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n" },
        { "an encoding that does not end in chunked", "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n" },
        { "an encoding within chunks", "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n" },
        { "two encodings", "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n" },
        { "an encoding behind a vertical tab", "Transfer-Encoding: \vchunked\r\nContent-Length: 6\r\n\r\ntekst=" },
        { "a chunk whose length ends without a carriage return", "Transfer-Encoding: chunked\r\n\r\n6\ntekst=\r\n0\r\n\r\n" },
        { "an extension of a chunk that ends without a carriage return", "Transfer-Encoding: chunked\r\n\r\n6;a\ntekst=\r\n0\r\n\r\n" },
        { "an extension of a chunk with a carriage return in it", "Transfer-Encoding: chunked\r\n\r\n6;a\rb\r\ntekst=\r\n0\r\n\r\n" },
        { "a chunk longer than it says", "Transfer-Encoding: chunked\r\n\r\n6\r\ntekst=xx0\r\n\r\n" },
        { "a chunk with 0x", "Transfer-Encoding: chunked\r\n\r\n0x6\r\ntekst=\r\n0\r\n\r\n" },
        { "a chunk of negative length", "Transfer-Encoding: chunked\r\n\r\n-6\r\ntekst=\r\n0\r\n\r\n" },
        { "a chunk past all numbers", "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF6\r\ntekst=\r\n0\r\n\r\n" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_request_whose_end_can_be_read_in_two_ways_is_refused_and_nothing_behind_it_is_answered(string shape, string rest)
    {
        var answer = await Wire.SendAsync(server, Wire.Form + rest + Wire.Last);

        Assert.True(answer.Statuses is [400], $"{shape}: {string.Join(' ', answer.Statuses)}");
    }

    [Theory]
    [InlineData("Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")]
    [InlineData("Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n")]
    public async Task With_a_length_and_chunks_nothing_behind_the_request_is_answered(string rest)
    {
        var answer = await Wire.SendAsync(server, Wire.Form + rest + Wire.Last);

        Assert.Single(answer.Statuses);
    }

    [Theory]
    [InlineData("Content-Length: 12\r\n\r\ntekst=Zwolle")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\n6\r\ntekst=\r\n6;a=b\r\nZwolle\r\n0\r\nA: b\r\n\r\n")]
    [InlineData("transfer-encoding: Chunked\r\n\r\nC\r\ntekst=Zwolle\r\n0\r\n\r\n")]
    public async Task Two_sound_requests_get_two_answers(string rest)
    {
        var answer = await Wire.SendAsync(server, Wire.Form + rest + Wire.Last);

        Assert.Equal([200, 200], answer.Statuses);
    }

    [Theory]
    [InlineData("GET / HTTP/1.1\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: a\"><script>\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: a@b\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: a b\r\n\r\n")]
    [InlineData("GET http://ander/ HTTP/1.1\r\nHost: a\r\n\r\n")]
    public async Task A_request_that_is_not_clear_about_the_host_is_refused(string request)
    {
        var answer = await Wire.SendAsync(server, request + Wire.Last);

        Assert.Equal([400], answer.Statuses);
    }
}
