using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Verschillen.Web;
using Verschillen.Web.Configuration;
using Verschillen.Web.Serving;

WebApplicationBuilder builder;
try
{
    builder = WebApplication.CreateBuilder(args);
}
catch (InvalidDataException fault)
{
    Console.Error.WriteLine($"De chat start niet. {UnreadableSettings.WithFile(fault)}");
    return 1;
}

var start = builder.AddChat();
await using var app = start.CanBeBuilt ? builder.Build() : null;
app?.UseChat();
var problems = await start.ProblemsAsync();
if (app is null || problems.Count > 0)
{
    Console.Error.WriteLine($"De chat start niet. Aantal fouten: {problems.Count}.");
    foreach (var problem in problems)
    {
        Console.Error.WriteLine(problem);
    }

    return 1;
}

try
{
    await app.Services.GetRequiredService<ServedContent>().FirstAsync();
    await app.StartAsync();
}
catch (IOException fault) when (fault.InnerException is AddressInUseException)
{
    app.Lifetime.StopApplication(); // what runs in the background then ends in peace, and logs no fault of its own
    Console.Error.WriteLine($"De chat start niet. Dit adres is al in gebruik: {builder.Configuration["Urls"]}. Kies een ander met de instelling Urls.");
    return 1;
}
catch (Exception fault) when (fault is UnauthorizedAccessException or FileNotFoundException or DirectoryNotFoundException)
{
    // It was there a moment ago, when it was checked.
    Console.Error.WriteLine($"De chat start niet. De inhoud kan niet worden gelezen: {fault.Message} Probeer het opnieuw.");
    return 1;
}
catch (Exception fault) when (fault is SocketException || (fault is InvalidOperationException && fault.Message.Contains("HTTPS", StringComparison.Ordinal)))
{
    app.Lifetime.StopApplication();

    // The machine has no such address, the port is not for us, or https has no certificate. The log has the rest.
    Console.Error.WriteLine($"De chat start niet. Op dit adres kan hij niet luisteren: {builder.Configuration["Urls"]}. Kies een ander met de instelling Urls. De reden: {fault.Message.Split('\n')[0]}");
    return 1;
}

await app.WaitForShutdownAsync();
return 0;
