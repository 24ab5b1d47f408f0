using Microsoft.Extensions.DependencyInjection;
using MileBot.Commands.Advising;
using MileBot.Commands.Desk;
using MileBot.Commands.Drills;
using MileBot.Commands.Log;
using MileBot.Commands.Reminders;
using MileBot.Commands.Routines;
using MileBot.Commands.Seasons;
using MileBot.Commands.Sessions;
using MileBot.Commands.Speaking;
using MileBot.Commands.Starting;
using MileBot.Commands.Strength;
using MileBot.Commands.Workouts;
using MileBot.Conversation.Adapters;
using MileBot.Conversation.Commands;
using MileBot.TrainingLibrary;

namespace MileBot.Commands;

/// <summary>Registers every command of this room, found by scanning, and the desk they are answered at.</summary>
public static class CommandsRegistration
{
    /// <summary>Adds the commands.</summary>
    /// <param name="services">Needs the ports of the Runners and Conversation rooms, and NodaTime's clock.</param>
    /// <param name="library">Read and found whole.</param>
    /// <param name="language">The default language; one of the library's.</param>
    public static IServiceCollection AddMileBotCommands(
        this IServiceCollection services,
        Library library,
        string language
    )
    {
        foreach (var command in CommandPhrases.CommandTypes())
        {
            services.AddSingleton(typeof(ICommand), command);
        }

        return services
            .AddSingleton(library)
            .AddSingleton(new DefaultLanguage(language))
            .AddSingleton<Readers>()
            .AddSingleton<RoutineReplies>()
            .AddSingleton<SessionTimes>()
            .AddSingleton<WorkoutParts>()
            .AddSingleton<SessionReplies>()
            .AddSingleton<WeekReplies>()
            .AddSingleton<DaySessions>()
            .AddSingleton<RunnerLog>()
            .AddSingleton<PlanKeeper>()
            .AddSingleton<DrillReplies>()
            .AddSingleton<StrengthReplies>()
            .AddSingleton<JumpReplies>()
            .AddSingleton<WorkoutReplies>()
            .AddSingleton<ReminderMover>()
            .AddSingleton<ReminderReach>()
            .AddSingleton<PlanStart>()
            .AddSingleton<CommandCatalogue>()
            .AddSingleton(provider => new Lazy<CommandCatalogue>(provider.GetRequiredService<CommandCatalogue>))
            .AddSingleton<ICommandMenu, CommandMenu>()
            .AddSingleton<IDeskWords, DeskWords>()
            .AddSingleton<IAskDesk, CommandDesk>();
    }
}
