using Microsoft.AspNetCore.Connections;
using Verschillen.Content;
using Verschillen.Dialogs;
using Verschillen.Understanding;
using Verschillen.Web;

var builder = WebApplication.CreateBuilder(args);
var settings = Settings.Read(builder.Configuration, builder.Environment.ContentRootPath, out var faults);
var reading = ContentFolder.Read(settings.ContentFolder);
string[] problems =
[
    .. faults,
    .. KeyFolder.Prepare(settings.KeyFolder) is { } closed ? [closed] : Array.Empty<string>(),
    .. reading.Problems.Where(problem => problem.Severity == Severity.Fault).Select(problem => problem.ToString()),
];
if (problems.Length > 0 || reading.Catalogue is not { } catalogue)
{
    Console.Error.WriteLine($"De chat start niet. Aantal fouten: {problems.Length}.");
    Array.ForEach(problems, Console.Error.WriteLine);
    return 1;
}

builder.AddChat(settings, new Conversation(new UtteranceReader(catalogue.Lexicon), new DialogEngine(catalogue.Knowledge)));
await using var app = builder.Build();
app.UseChat();
try
{
    await app.RunAsync();
    return 0;
}
catch (IOException fault) when (fault.InnerException is AddressInUseException)
{
    Console.Error.WriteLine($"De chat start niet. Dit adres is al in gebruik: {app.Configuration["Urls"]}. Kies een ander met de instelling Urls.");
    return 1;
}
