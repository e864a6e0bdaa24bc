using Microsoft.AspNetCore.Connections;
using Verschillen.Web;

var builder = WebApplication.CreateBuilder(args);
var problems = builder.AddChat();
if (problems.Count > 0)
{
    Console.Error.WriteLine($"De chat start niet. Aantal fouten: {problems.Count}.");
    foreach (var problem in problems)
    {
        Console.Error.WriteLine(problem);
    }

    return 1;
}

await using var app = builder.Build();
app.UseChat();
try
{
    await app.RunAsync();
    return 0;
}
catch (IOException fault) when (fault.InnerException is AddressInUseException)
{
    Console.Error.WriteLine($"De chat start niet. Dit adres is al in gebruik: {builder.Configuration["Urls"]}. Kies een ander met de instelling Urls.");
    return 1;
}
