using Verschillen.Web.Edge;

namespace Verschillen.Web.Channels.Intake;

/// <summary>Puts the intake together: what answers at which address.</summary>
internal static class IntakeHost
{
    public static void AddIntake(this IServiceCollection services)
    {
        services.AddSingleton<IntakePages>();
        services.AddSingleton<IntakeFiles>();
        services.AddSingleton<IntakeChannel>();
        services.AddSingleton<VisitPage>();
    }

    public static void MapIntake(this WebApplication app)
    {
        var intake = app.Services.GetRequiredService<IntakeChannel>();
        app.MapMethods(IntakeChannel.Address, ReadingMethods.All, intake.BeginAsync).LimitTo(RateLimit.Pages, intake.SlowDownAsync).On(Channel.Page);
        app.MapPost(IntakeChannel.Address, intake.AnswerAsync).LimitTo(RateLimit.Pages, intake.SlowDownAsync).On(Channel.Page);
        var visit = app.Services.GetRequiredService<VisitPage>();
        app.MapMethods(VisitPage.Address, ReadingMethods.All, visit.ShowAsync).LimitTo(RateLimit.Pages, visit.SlowDownAsync).On(Channel.Page).AsksBy(VisitAsked.PlaceField);
        app.MapPost(VisitPage.Address, visit.AnswerAsync).LimitTo(RateLimit.Pages, visit.SlowDownAsync).On(Channel.Page);
    }
}
