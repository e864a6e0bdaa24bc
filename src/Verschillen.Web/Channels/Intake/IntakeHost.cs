using Verschillen.Dialogs.Intake;

namespace Verschillen.Web.Channels.Intake;

/// <summary>Puts the intake together: what answers at which address.</summary>
internal static class IntakeHost
{
    private static readonly string[] Open = [HttpMethods.Get, HttpMethods.Head];

    /// <param name="services">What the server has.</param>
    /// <param name="desk">Asks and answers.</param>
    public static void AddIntake(this IServiceCollection services, IntakeDesk desk)
    {
        services.AddSingleton(desk);
        services.AddSingleton<IntakePages>();
        services.AddSingleton<IntakeFiles>();
        services.AddSingleton<IntakeChannel>();
    }

    public static void MapIntake(this WebApplication app)
    {
        var intake = app.Services.GetRequiredService<IntakeChannel>();
        app.MapMethods(IntakeChannel.Address, Open, intake.BeginAsync).RequireRateLimiting(RateLimit.Messages);
        app.MapPost(IntakeChannel.Address, intake.AnswerAsync).RequireRateLimiting(RateLimit.Messages);
    }
}
