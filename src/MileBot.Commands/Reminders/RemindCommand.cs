using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;
using MileBot.Commands.Desk;
using MileBot.Commands.Speaking;
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

    private static readonly Argument<LocalTime> Time = new("time", ClockTime.Parse);
    private static readonly Argument<DateTimeZone> Zone = new("zone", ZoneFinder.Parse);
    private static readonly Argument<ReminderSwitch> Switch = Choice.Of<ReminderSwitch>("switch");

    public CommandCard Card { get; } =
        new(new("remind"), [Time, Zone, Switch], ["/remind 06:30", "/remind 6:30am Chicago", "/remind", "/remind off"])
        {
            Topic = CommandTopic.Daily,
            Audience = CommandAudience.OnlyTheSpeaker,
        };

    public async ValueTask<Parsed<Reply>> AnswerAsync(Call call, CancellationToken cancellationToken)
    {
        var reader = await readers.FindAsync(call.Ask, cancellationToken);
        var reminder = await reminders.FindAsync(reader.Account, cancellationToken);
        if (call.Values.IsEmpty)
        {
            return await ShowAsync(reader, reminder, cancellationToken);
        }

        return call.Values.ReadOr(Switch, ReminderSwitch.On) == ReminderSwitch.Off
            ? await SwitchOffAsync(reader, reminder, cancellationToken)
            : await SetAsync(call, reader, reminder, cancellationToken);
    }

    private async ValueTask<Parsed<Reply>> SwitchOffAsync(
        Reader reader,
        Reminder? reminder,
        CancellationToken cancellationToken
    )
    {
        if (reminder is null)
        {
            return ReminderReplies.None(reader);
        }

        return await SaveAsync(reader, reminder with { State = ReminderState.Off }, cancellationToken);
    }

    private async ValueTask<Parsed<Reply>> SetAsync(
        Call call,
        Reader reader,
        Reminder? old,
        CancellationToken cancellationToken
    )
    {
        var time = call.Values.TryRead(Time, out var given) ? given : old?.Schedule.At;
        if (time is not { } at)
        {
            return new Problem(GoalProblem.ReminderHasNoTime, "");
        }

        var zone = call.Values.TryRead(Zone, out var named) ? named : reader.Runner.Zone;
        if (zone is null)
        {
            return ReminderReplies.WhichZone(reader, at);
        }

        if (reader.Runner.ZoneId != zone.Id)
        {
            await runners.SaveAsync(reader.Account, reader.Runner with { ZoneId = zone.Id }, cancellationToken);
        }

        var schedule = new DailySchedule(at, zone);
        var next = schedule.NextAfter(clock.GetCurrentInstant());
        var reminder = new Reminder(reader.Account, call.Ask.Chat.ToString(), schedule, ReminderState.On, next);
        return await SaveAsync(reader, reminder, cancellationToken);
    }

    private async ValueTask<Parsed<Reply>> SaveAsync(
        Reader reader,
        Reminder reminder,
        CancellationToken cancellationToken
    )
    {
        var stored = await reminders.SaveAsync(reminder, cancellationToken);
        return await ShowAsync(reader, stored, cancellationToken);
    }

    private async ValueTask<Reply> ShowAsync(Reader reader, Reminder? reminder, CancellationToken cancellationToken)
    {
        if (reminder is null)
        {
            return ReminderReplies.None(reader);
        }

        var history = await reminders.HistoryAsync(reader.Account, ShownDeliveries, cancellationToken);
        return ReminderReplies.Status(reader, reminder, history, clock.GetCurrentInstant());
    }
}
