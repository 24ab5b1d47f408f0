using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;
using MileBot.Commands.Desk;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.Runners.Profiles;
using MileBot.Runners.Reminders;
using MileBot.Runners.Zones;
using NodaTime;

namespace MileBot.Commands.Reminders;

/// <summary>Sets, shows and switches the daily message.</summary>
internal sealed class RemindCommand(Readers readers, IRunnerBook runners, IReminderBook reminders, IClock clock)
    : ICommand
{
    /// <summary>How far back the history goes.</summary>
    private const int ShownDeliveries = 7;

    /// <summary>Whose clock.</summary>
    public static readonly Argument<DateTimeZone> Zone = new("zone", ZoneFinder.Parse) { Suggest = ZoneFinder.Suggest };

    private static readonly Argument<LocalTime> Time = new("at", ClockTime.Parse);
    private static readonly Argument<ReminderTiming> Timing = Choice.Of<ReminderTiming>("timing");
    private static readonly Argument<ReminderSwitch> Switch = Choice.Of<ReminderSwitch>("switch");
    private static readonly Argument<RestDays> Rest = Choice.Of<RestDays>("rest-days");
    private static readonly Argument<InDoubt> Doubt = Choice.Of<InDoubt>("in-doubt");
    private static readonly Argument<ReminderPlace> Where = Choice.Of<ReminderPlace>("where");

    public CommandCard Card { get; } =
        new(
            new("remind"),
            [Time, Zone, Timing, Switch, Rest, Doubt, Where],
            [
                "/remind 06:30",
                "/remind 6:30am Chicago",
                "/remind around 06:30",
                "/remind rest-days silent",
                "/remind in-doubt never",
                "/remind",
                "/remind off",
            ]
        )
        {
            Topic = CommandTopic.Daily,
            Audience = CommandAudience.OnlyTheSpeaker,
        };

    public async ValueTask<Parsed<Reply>> AnswerAsync(Call call, CancellationToken cancellationToken)
    {
        var reader = await readers.FindAsync(call.Ask, cancellationToken);
        var reminder = await reminders.FindAsync(reader.Account, cancellationToken);
        if (call.Values.Holds(Rest) || call.Values.Holds(Doubt))
        {
            var wished = await runners.ChangeAsync(
                reader.Account,
                runner =>
                    runner with
                    {
                        RestDays = call.Values.ReadOr(Rest, runner.RestDays),
                        InDoubt = call.Values.ReadOr(Doubt, runner.InDoubt),
                    },
                cancellationToken
            );
            reader = reader with { Runner = wished };
        }

        if (IsShown(call.Values))
        {
            return await ShowAsync(call.Ask, reader, reminder, cancellationToken);
        }

        return call.Values.ReadOr(Switch, ReminderSwitch.On) == ReminderSwitch.Off
            ? await SwitchOffAsync(call.Ask, reader, reminder, cancellationToken)
            : await SetAsync(call, reader, reminder, cancellationToken);
    }

    /// <summary>Whether nothing about the reminder itself shall change.</summary>
    private static bool IsShown(ArgumentValues values) =>
        !values.Holds(Time)
        && !values.Holds(Zone)
        && !values.Holds(Timing)
        && !values.Holds(Switch)
        && !values.Holds(Where);

    private async ValueTask<Parsed<Reply>> SwitchOffAsync(
        Ask ask,
        Reader reader,
        Reminder? reminder,
        CancellationToken cancellationToken
    )
    {
        if (reminder is null)
        {
            return ReminderReplies.None(reader);
        }

        return await SaveAsync(ask, reader, reminder with { State = ReminderState.Off }, cancellationToken);
    }

    private async ValueTask<Parsed<Reply>> SetAsync(
        Call call,
        Reader reader,
        Reminder? old,
        CancellationToken cancellationToken
    )
    {
        // A time as it is typed means that time.
        var isTyped = call.Values.TryRead(Time, out var given);
        var time = isTyped ? given : old?.Schedule.At;
        if (time is not { } at)
        {
            return new Problem(CommandProblem.ReminderHasNoTime, "");
        }

        var timing = call.Values.ReadOr(Timing, isTyped ? ReminderTiming.Exactly : ReminderTimings.Of(old));
        var zone = call.Values.TryRead(Zone, out var named) ? named : reader.Runner.Zone;
        if (zone is null)
        {
            return ReminderReplies.WhichZone(call.Ask, reader, at, timing, PlaceIn(call));
        }

        var place = PlaceIn(call);
        if (place is null && old is null && ReminderPlaces.IsChoice(call.Ask))
        {
            return ReminderReplies.WhichPlace(reader, at, timing, zone);
        }

        return ReminderPlaces.Choose(call.Ask, place, old).Succeeded(out var chat, out var forbidden)
            ? await SetAsync(
                call.Ask,
                reader,
                ReminderOf(
                    reader,
                    isTyped ? null : old,
                    ReminderTimings.Schedule(reader.Account, at, zone, timing),
                    chat
                ),
                cancellationToken
            )
            : forbidden;
    }

    private static ReminderPlace? PlaceIn(Call call) => call.Values.TryRead(Where, out var place) ? place : null;

    /// <summary>A time that is typed begins with its next day; one that is kept goes on from where it was.</summary>
    private Reminder ReminderOf(Reader reader, Reminder? kept, DailySchedule schedule, string chat)
    {
        var now = clock.GetCurrentInstant();
        var next = kept is null ? schedule.NextAfter(now) : kept.MovedTo(schedule, now).Next;
        return new Reminder(reader.Account, chat, schedule, ReminderState.On, next);
    }

    private async ValueTask<Parsed<Reply>> SetAsync(
        Ask ask,
        Reader reader,
        Reminder reminder,
        CancellationToken cancellationToken
    )
    {
        var zone = reminder.Schedule.Zone.Id;
        if (reader.Runner.ZoneId != zone)
        {
            await runners.ChangeAsync(reader.Account, runner => runner with { ZoneId = zone }, cancellationToken);
        }

        return await SaveAsync(ask, reader, reminder, cancellationToken);
    }

    private async ValueTask<Parsed<Reply>> SaveAsync(
        Ask ask,
        Reader reader,
        Reminder reminder,
        CancellationToken cancellationToken
    )
    {
        var stored = await reminders.SaveAsync(reminder, cancellationToken);
        return await ShowAsync(ask, reader, stored, cancellationToken);
    }

    private async ValueTask<Reply> ShowAsync(
        Ask ask,
        Reader reader,
        Reminder? reminder,
        CancellationToken cancellationToken
    )
    {
        if (reminder is null)
        {
            return ReminderReplies.None(reader);
        }

        var history = await reminders.HistoryAsync(reader.Account, ShownDeliveries, cancellationToken);
        return ReminderReplies.Status(reader, reminder, ask, history, clock.GetCurrentInstant());
    }
}
