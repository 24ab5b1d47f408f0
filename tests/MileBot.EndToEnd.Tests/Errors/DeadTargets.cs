using System.Globalization;
using MileBot.EndToEnd.Tests.Kit;

namespace MileBot.EndToEnd.Tests.Errors;

/// <summary>Several days with chats that are closed to us, on a real worker that is told each day that all messages are due.</summary>
public sealed class DeadTargets(Database database, string platform, IReadOnlyList<DeadTarget> targets)
{
    private int day;

    /// <summary>Writes the reminders down; none is due yet.</summary>
    public void Fill() => Fill(database, platform, targets.Select(one => (one.Number, one.User, one.Chat)));

    public static void Fill(Database database, string platform, IEnumerable<(int Number, long User, string Chat)> all)
    {
        var zone = Clock.AfternoonZone().Id;
        var sql = all.Select(one =>
            $"""
                insert into runners (id, units, mile_time_ms, in_doubt) values ({one.Number}, 'Both', 400000, 'Again');
                insert into accounts (platform, user_id, runner_id) values ('{platform}', {one.User}, {one.Number});
                insert into reminders (id, runner_id, platform, user_id, chat, at, zone, state, next_date, next_due, revision)
                    values ({one.Number}, {one.Number}, '{platform}', {one.User}, '{one.Chat}', '12:00:00', '{zone}', 'On',
                    '2100-01-01', 4102444800000, 1);
                """
        );
        database.Change($"begin; {string.Join('\n', sql)} commit;");
    }

    /// <summary>The messages of the next date are due now, to some of the runners; ends when none waits any more.</summary>
    public async Task DayAsync(Func<DeadTarget, bool> whose)
    {
        day++;
        var ids = string.Join(", ", targets.Where(whose).Select(one => one.Number));
        var now = Clock.Now;
        database.Change(
            $"update reminders set next_date = '{now.UtcDateTime.AddDays(1 + day):yyyy-MM-dd}', "
                + $"next_due = {now.ToUnixTimeMilliseconds()} where id in ({ids})"
        );
        await Clock.UntilAsync(() =>
            Count($"from reminders where state = 'On' and id in ({ids}) and next_due <= {now.ToUnixTimeMilliseconds()}")
                == 0
            && Count("from deliveries where state in ('Planned', 'Claimed', 'Sending')") == 0
        );
    }

    public async Task DaysAsync(int days)
    {
        for (var one = 0; one < days; one++)
        {
            await DayAsync(_ => true);
        }
    }

    public int Count(string what) => int.Parse(database.Read($"select count(*) {what}"), CultureInfo.InvariantCulture);

    /// <summary>All that became of the messages.</summary>
    public string Told() =>
        database.Read(
            "select group_concat(reminder_id || ' ' || local_date || ' ' || state || ' ' || attempts, '; ') from deliveries"
        );

    public string State(DeadTarget target) => database.Read($"select state from reminders where id = {target.Number}");

    public string Last(DeadTarget target) =>
        database.Read(
            $"select state from deliveries where reminder_id = {target.Number} order by local_date desc limit 1"
        );
}
