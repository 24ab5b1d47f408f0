using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using MileBot.Commands;
using MileBot.Commands.Desk;
using MileBot.Conversation.Adapters;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Dialogs;
using MileBot.Runners.Links;
using MileBot.Runners.Plans;
using MileBot.Runners.Profiles;
using MileBot.Runners.Reminders;
using MileBot.Runners.Rights;
using MileBot.Runners.Starting;
using MileBot.TrainingLibrary;
using NodaTime;

namespace MileBot.Benchmarks;

/// <summary>The real desk with the shipped library: typed text in, a reply out, nothing stored and nothing sent.</summary>
internal static class Replies
{
    private static readonly Lazy<IAskDesk> Desk = new(Open);

    /// <summary>Builds the reply to a typed text, again and again.</summary>
    public static Func<object> To(string text)
    {
        var ask = new Ask(new ChatAddress("bench", "1"), new Speaker("bench", 1), new Utterance.Typed(text));
        return () => Desk.Value.AnswerAsync(ask, CancellationToken.None).AsTask().GetAwaiter().GetResult();
    }

    /// <summary>The library as shipped.</summary>
    public static Library ShippedLibrary() => LibraryReader.Read(Config(), "en", CommandPhrases.Declared).Library!;

    private static IAskDesk Open()
    {
        var library = ShippedLibrary();
        var nobody = new Nobody();
        return new ServiceCollection()
            .AddSingleton<IClock>(nobody)
            .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>))
            .AddSingleton<IRunnerBook>(nobody)
            .AddSingleton<IReminderBook>(nobody)
            .AddSingleton(DispatchProxy.Create<ISeasonBook, Untouched>())
            .AddSingleton(DispatchProxy.Create<IDraftBook, Untouched>())
            .AddSingleton(DispatchProxy.Create<IPersonalData, Untouched>())
            .AddSingleton(DispatchProxy.Create<ILinkBook, Untouched>())
            .AddSingleton<IOpenQuestions>(nobody)
            .AddSingleton<IInbox>(nobody)
            .AddMileBotCommands(library, "en")
            .BuildServiceProvider()
            .GetRequiredService<IAskDesk>();
    }

    private static string Config()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "MileBot.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("MileBot.sln is nowhere above.");
        }

        return Path.Combine(folder.FullName, "config");
    }
}
