using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using MileBot.Coaching.Levels;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Strength;
using MileBot.Commands;
using MileBot.Commands.Desk;
using MileBot.Conversation.Adapters;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Dialogs;
using MileBot.Conversation.Replies;
using MileBot.Runners.Links;
using MileBot.Runners.Plans;
using MileBot.Runners.Profiles;
using MileBot.Runners.Reminders;
using MileBot.Runners.Rights;
using MileBot.Runners.Starting;
using MileBot.Testing.Seasons;
using MileBot.TrainingLibrary;
using NodaTime;
using NodaTime.Testing;
using NodaTime.Text;

namespace MileBot.Conversation.Tests.Kit;

/// <summary>A runner talking to the real desk, commands and library, with memory for storage and a clock that obeys.</summary>
public sealed class Chat : IDisposable
{
    public static readonly Instant Morning = Instant.FromUtc(2026, 11, 24, 5, 0);

    private readonly ServiceProvider provider;
    private readonly Library library;

    public Chat(Library? library = null)
    {
        this.library = library ?? ShippedLibrary();
        provider = new ServiceCollection()
            .AddSingleton<IClock>(Clock)
            .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>))
            .AddSingleton<IRunnerBook>(Books)
            .AddSingleton<IReminderBook>(Books)
            .AddSingleton<ISeasonBook>(Seasons)
            .AddSingleton<IDraftBook>(Books)
            .AddSingleton<IOpenQuestions>(Books)
            .AddSingleton<IInbox>(Books)
            .AddSingleton<IPersonalData>(Books)
            .AddSingleton<ILinkBook>(Links)
            .AddMileBotCommands(this.library, this.library.Phrasebooks.Keys.First())
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true });
    }

    public FakeClock Clock { get; } = new(Morning);

    public MemoryBooks Books { get; } = new();

    public ScriptedLinks Links { get; } = new();

    public MemorySeasonBook Seasons { get; } = new();

    public CommandCatalogue Catalogue => provider.GetRequiredService<CommandCatalogue>();

    public ICommandMenu Menu => provider.GetRequiredService<ICommandMenu>();

    public bool IsPrivate { get; set; } = true;

    public BareText BareText { get; set; }

    /// <summary>The chat the runner is in; null for their usual one.</summary>
    public string? Place { get; set; }

    /// <summary>The platform's name for what is said next, as if brought again when it is the same; null for none.</summary>
    public string? Event { get; set; }

    /// <summary>Set where others read along and answers can still be shown to one: a server.</summary>
    public PostingRight? Posting { get; set; }

    /// <summary>The runner's own chat beside a server.</summary>
    public static ChatAddress Alone(long speaker = 7) => new("test", $"alone {speaker}");

    public static Library ShippedLibrary() =>
        LibraryReader.Read(Repository.Config, "en", CommandPhrases.Declared).Library!;

    /// <summary>Gives a runner who can do 6:40 and hopes for 6:20 a plan of nine weeks that begins today.</summary>
    public async Task<Plan> BeginPlanAsync(long speaker = 7)
    {
        var today = Clock.GetCurrentInstant().InUtc().Date;
        var request = new PlanRequest
        {
            Start = today,
            Race = today.PlusWeeks(9).PlusDays(-3),
            Level = TrainingLevel.Experienced,
            Days = new HashSet<IsoDayOfWeek>
            {
                IsoDayOfWeek.Tuesday,
                IsoDayOfWeek.Thursday,
                IsoDayOfWeek.Friday,
                IsoDayOfWeek.Saturday,
                IsoDayOfWeek.Sunday,
            },
            LongDay = IsoDayOfWeek.Sunday,
            Mile = RaceTime.FromSeconds(400),
            Goal = RaceTime.FromSeconds(380),
            Weekly = Distance.FromKilometres(40),
            Strength = StrengthPlace.Gym,
            Age = 35,
        };
        var plan = PlanBuilder.Build(request, library.Plans).Value;
        Seasons.Begin(new Account("test", speaker), plan, today);
        return plan;
    }

    public Task<Reply> SayAsync(string text, long speaker = 7) => AskAsync(new Utterance.Typed(text), speaker);

    public Task<Reply> PressAsync(Button button, long speaker = 7) =>
        AskAsync(new Utterance.Pressed(button.Token), speaker);

    /// <summary>The daily message of a date, as the delivery asks for it.</summary>
    public Task<Reply> DailyAsync(LocalDate date, long speaker = 7) =>
        AskAsync(new Utterance.Typed($"/today {LocalDatePattern.Iso.Format(date)}"), speaker, AskOccasion.Daily);

    /// <summary>Tells that it arrived, as the delivery does.</summary>
    public Task<Reply> DailyArrivedAsync(LocalDate date, long speaker = 7) =>
        AskAsync(new Utterance.Typed($"/today {LocalDatePattern.Iso.Format(date)}"), speaker, AskOccasion.DailyArrived);

    public void Dispose() => provider.Dispose();

    private async Task<Reply> AskAsync(Utterance said, long speaker, AskOccasion occasion = AskOccasion.Asked)
    {
        var ask = new Ask(new ChatAddress("test", Place ?? $"{speaker}"), new Speaker("test", speaker), said)
        {
            IsPrivate = IsPrivate,
            BareText = BareText,
            PrivateDoor = IsPrivate ? null : new Uri("https://t.me/milebot"),
            PrivateChat = Posting is null ? null : Alone(speaker),
            Posting = Posting ?? PostingRight.Granted,
            Occasion = occasion,
            Event = Event,
        };
        return (
            await provider.GetRequiredService<IAskDesk>().AnswerAsync(ask, TestContext.Current.CancellationToken)
        ).Reply;
    }
}
