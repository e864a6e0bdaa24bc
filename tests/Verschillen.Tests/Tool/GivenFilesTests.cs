using System.Text.Json;
using Verschillen.Tests.Content;
using Verschillen.Tool;
using Verschillen.Tool.Measuring;

namespace Verschillen.Tests.Tool;

/// <summary>Files that are given to a command, or are to be made by it, and are not as they should be.</summary>
public sealed class GivenFilesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("verschillen-bestanden-");

    [Theory]
    [InlineData("--in", "geen JSON")]
    [InlineData("--in", "[]")]
    [InlineData("--in", "7")]
    [InlineData("--in", """{"text":"a","danger":"ja"}""")]
    [InlineData("--in", """{"text":"a","topics":[null]}""")]
    [InlineData("--in", """{"text":"a","topics":7}""")]
    [InlineData("--in", """{"text":"a","amounts":[{"unit":"euro"}]}""")]
    [InlineData("--in", """{"text":"a","amounts":[{"value":1e400}]}""")]
    [InlineData("--antwoorden", "[]")]
    [InlineData("--antwoorden", """{"id":"1"}""")]
    [InlineData("--specificatie", "geen JSON")]
    [InlineData("--specificatie", "7")]
    [InlineData("--specificatie", "[7]")]
    [InlineData("--specificatie", """[{"Input":null,"Results":[]}]""")]
    [InlineData("--specificatie", """[{"Input":"a","Results":[],"NotSupported":null}]""")]
    [InlineData("--specificatie", """[{"Input":"a","Results":[],"Context":{"ReferenceDateTime":"ooit"}}]""")]
    public void What_cannot_be_read_is_a_command_that_was_called_wrongly(string option, string line)
    {
        var file = Path.Combine(_folder.FullName, "NumberModel.json");
        File.WriteAllText(file, line);

        Assert.Equal(ExitCode.Usage, Run("lees", option, file));
    }

    [Fact]
    public void A_message_without_a_name_is_called_by_its_line()
    {
        var (file, readings) = (Path.Combine(_folder.FullName, "in.jsonl"), Path.Combine(_folder.FullName, "uit.jsonl"));
        File.WriteAllText(file, "\n{\"text\":\"hallo\"}\n\n{\"text\":\"dag\"}\n");

        Assert.Equal(ExitCode.Done, Run("lees", "--in", file, "--uit", readings));
        Assert.Equal(["2", "4"], File.ReadLines(readings).Select(line => JsonSerializer.Deserialize<MeasuredReading>(line, JsonSerializerOptions.Web)!.Id));
    }

    [Fact]
    public void Readings_that_cannot_be_written_are_told()
    {
        var file = Path.Combine(_folder.FullName, "in.jsonl");
        File.WriteAllText(file, "");

        Assert.Equal(ExitCode.Usage, Run("lees", "--in", file, "--uit", Path.Combine(_folder.FullName, "weg", "uit.jsonl")));
    }

    [Fact]
    public void Schemas_that_cannot_be_written_are_told()
    {
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(_folder.FullName, "content")).FullName, "schema"), "een bestand in de plaats van een map");

        Assert.Equal(ExitCode.Usage, ToolCommand.Create().Parse(["schema", "--map", _folder.FullName]).Invoke());
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static int Run(params IReadOnlyList<string> words) => new ContentBuilder().InFolder(root => ToolCommand.Create().Parse([.. words, "--map", root]).Invoke());
}
