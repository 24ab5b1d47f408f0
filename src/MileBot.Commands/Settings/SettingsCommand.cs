using MileBot.Coaching.AgeGrading;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;
using MileBot.Commands.Advising;
using MileBot.Commands.Desk;
using MileBot.Commands.Reminders;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.Runners.Profiles;
using MileBot.Runners.Zones;
using MileBot.TrainingLibrary;
using NodaTime;

namespace MileBot.Commands.Settings;

/// <summary>Shows and changes what a runner told us: mile time, age, age-grade table, week, units, time zone, language.</summary>
internal sealed class SettingsCommand : ICommand
{
    /// <summary>Codes of languages have two or three letters; longer words mean something else.</summary>
    private const int LongerThanCodes = 4;

    private static readonly Argument<RaceTime> Mile = new("mile", RaceTime.Parse);
    private static readonly Argument<Units> UnitsChoice = Choice.Of<Units>("units");
    private static readonly Argument<DateTimeZone> Zone = new("zone", ZoneFinder.Parse)
    {
        Suggest = ZoneFinder.Suggest,
    };
    private static readonly Argument<AgeGradeTable> Table = Choice.Of<AgeGradeTable>("table");
    private static readonly Argument<int> Age = new("age", Birth.ParseAge);
    private static readonly Argument<Birth> Born = new("born", Birth.Parse);
    private static readonly Argument<Distance> Weekly = new("weekly", WeeklyText.Parse) { NeedsName = _ => true };
    private static readonly Argument<Erasure> Erase = Choice.Of<Erasure>("erase");

    private readonly Readers readers;
    private readonly IRunnerBook runners;
    private readonly ReminderMover mover;
    private readonly PlanKeeper keeper;
    private readonly IClock clock;
    private readonly Argument<string> language;

    public SettingsCommand(
        Readers readers,
        IRunnerBook runners,
        ReminderMover mover,
        PlanKeeper keeper,
        Library library,
        IClock clock
    )
    {
        (this.readers, this.runners, this.mover, this.keeper, this.clock) = (readers, runners, mover, keeper, clock);
        language = LanguageArgument([.. library.Phrasebooks.Keys.Order(StringComparer.Ordinal)]);
        Card = new(
            new("settings"),
            // A form has five fields: first what everybody should tell.
            [Mile, Age, Table, Weekly, Zone, UnitsChoice, Born, language, Erase],
            [
                "/settings mile 6:40",
                "/settings age 43",
                "/settings born 1983-05",
                "/settings table women",
                "/settings weekly 30km",
                "/settings units km",
                "/settings zone Paris",
                "/settings no-age",
                "/settings",
            ]
        )
        {
            Topic = CommandTopic.You,
            Audience = CommandAudience.OnlyTheSpeaker,
        };
    }

    public CommandCard Card { get; }

    public async ValueTask<Parsed<Reply>> AnswerAsync(Call call, CancellationToken cancellationToken)
    {
        var reader = await readers.FindAsync(call.Ask, cancellationToken);
        if (!call.Values.IsEmpty)
        {
            if (ProblemWith(call.Values, reader) is { } problem)
            {
                return problem;
            }

            if (
                call.Values.TryRead(Erase, out var erasure)
                && erasure == Erasure.NoMile
                && await keeper.MileAsync(reader, Today(reader), cancellationToken) is { } trained
            )
            {
                return new Problem(CommandProblem.MileInPlan, $"{trained}");
            }

            var today = Today(reader);
            await runners.ChangeAsync(reader.Account, runner => Changed(runner, call.Values, today), cancellationToken);
            reader = await readers.FindAsync(call.Ask, cancellationToken);
            await mover.FollowAsync(reader, cancellationToken);
            if (
                call.Values.TryRead(Mile, out var mile)
                && await keeper.PaceAsync(reader, mile, Today(reader), cancellationToken) is { } paced
            )
            {
                return SettingsReply.Of(reader, Today(reader), paced);
            }
        }

        return SettingsReply.Of(reader, Today(reader));
    }

    private LocalDate Today(Reader reader) => reader.DateAt(clock.GetCurrentInstant());

    private Problem? ProblemWith(ArgumentValues values, Reader reader)
    {
        if (values.TryRead(Mile, out var mile) && GoalCheck.Of(Distance.Mile, mile) is { } problem)
        {
            return problem;
        }

        return
            values.TryRead(Born, out var born)
            && born.AgeOn(Today(reader)) is var age and (< Birth.YoungestAge or > Birth.OldestAge)
            ? new Problem(BirthProblem.AgeOutOfRange, $"{age}")
            : null;
    }

    private Runner Changed(Runner runner, ArgumentValues values, LocalDate today)
    {
        var changed = runner with
        {
            MileTime = values.TryRead(Mile, out var mile) ? mile : runner.MileTime,
            Units = values.ReadOr(UnitsChoice, runner.Units),
            ZoneId = values.TryRead(Zone, out var zone) ? zone.Id : runner.ZoneId,
            Language = values.TryRead(language, out var chosen) ? chosen : runner.Language,
            Table = values.TryRead(Table, out var table) ? table : runner.Table,
            Born = BornNow(runner.Born, values, today),
            Weekly = values.TryRead(Weekly, out var weekly) ? weekly : runner.Weekly,
        };
        return values.TryRead(Erase, out var erasure) ? Without(changed, erasure) : changed;
    }

    /// <summary>A date says more than an age, and an age that fits what we know already says nothing new.</summary>
    private static Birth? BornNow(Birth? known, ArgumentValues values, LocalDate today)
    {
        if (values.TryRead(Born, out var born))
        {
            return born;
        }

        if (!values.TryRead(Age, out var age))
        {
            return known;
        }

        return known is not null && known.AgeOn(today) == age && known.OldestOn(today) == age
            ? known
            : Birth.WithAge(age, today);
    }

    private static Runner Without(Runner runner, Erasure erasure) =>
        erasure switch
        {
            Erasure.NoMile => runner with { MileTime = null },
            Erasure.NoAge => runner with { Born = null },
            Erasure.NoTable => runner with { Table = null },
            Erasure.NoWeekly => runner with { Weekly = null },
            Erasure.NoUnits => runner with { Units = Runner.Stranger.Units },
            Erasure.NoZone => runner with { ZoneId = null },
            _ => runner with { Language = null },
        };

    private static Argument<string> LanguageArgument(IReadOnlyList<string> languages) =>
        new(
            "language",
            text =>
                languages.Contains(text.ToLowerInvariant())
                    ? text.ToLowerInvariant()
                    : new Problem(CommandProblem.LanguageUnknown, text)
                    {
                        Suggestions = text.Length < LongerThanCodes ? languages : [],
                    }
        )
        {
            Choices = languages,
        };
}
