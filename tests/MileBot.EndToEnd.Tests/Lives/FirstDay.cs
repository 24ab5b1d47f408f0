using System.Globalization;
using MileBot.EndToEnd.Tests.Kit;
using MileBot.EndToEnd.Tests.Phones;
using NodaTime;

namespace MileBot.EndToEnd.Tests.Lives;

/// <summary>
/// From /start to a changed plan: killed in the middle of the dialog, the plan built, the first daily message, a workout logged, the
/// coach's offer accepted, killed again, and taken back. The same on every platform.
/// </summary>
public abstract class FirstDay
{
    private const string Mile = "select mile_time_ms from runners";
    private const string Revisions = "select count(*) from plan_revisions";
    private const string Deliveries = "select group_concat(state) from deliveries";
    private const string Plan = "select plan from plan_revisions order by revision desc limit 1";

    private readonly DateLine line = DateLine.Now;

    [Fact]
    public async Task Nothing_is_lost_from_start_to_a_changed_plan()
    {
        await using var phone = await PickUpAsync();

        await AnswersAsync(phone);
        await LivesTheDayAsync(phone);
    }

    private protected abstract Task<Phone> PickUpAsync();

    private async Task AnswersAsync(Phone phone)
    {
        var first = line.FirstDay;
        await phone.AsksAsync("Your mile now", "start");
        await phone.AsksAsync("So your mile now is about 6:17", "start", ("race", "5k 21:30"));
        await phone.AsksAsync("6:03 to 6:07", "start", ("when", Iso(first.PlusWeeks(8))));

        await phone.RestartsAsync();

        Assert.Equal("377000", phone.Database.Read("select mile_ms from drafts"));
        await phone.AsksAsync("Carry on where you left off?", "start");
        await phone.TapsAsync("What do you hope for?", "Carry on", "/start carry-on");
        await phone.AsksAsync("Training days", "start", ("goal", "6:05"));
        await phone.AsksAsync("Long run", "start", ("days", string.Join(' ', DaysFrom(first))));
        await phone.AsksAsync("Your week now", "start", ("long", Weekday(first.PlusDays(2))));
        await phone.AsksAsync("Track", "start", ("weekly", "25km"));
        await phone.AsksAsync("Strength", "start", ("ground", "track"));
        await phone.AsksAsync("Age", "start", ("strength", "home"));
        await phone.AsksAsync("Health", "start", ("age", "43"));
        await phone.AsksAsync("Time zone", "start", ("safety", "none"));
        await phone.AsksAsync("Daily message", "start", ("zone", line.Eve));
        await phone.AsksAsync("All set?", "start", ("at", "06:30"));
        await phone.TapsAsync("Your plan is ready", "Build my plan", "/start build");

        Assert.Equal("0", phone.Database.Read("select count(*) from drafts"));
        Assert.Equal("1", phone.Database.Read(Revisions));
        Assert.Equal("377000", phone.Database.Read(Mile));
    }

    private async Task LivesTheDayAsync(Phone phone)
    {
        var today = line.FirstDay.ToString("ddd d MMM", CultureInfo.InvariantCulture);
        await phone.AsksAsync(
            "Every day at",
            "remind",
            ("at", line.Later.ToString("HH:mm", CultureInfo.InvariantCulture)),
            ("zone", line.Morrow)
        );
        await phone.ReceivesAsync(today, line.MorrowZone);
        await phone.TapsAsync("Logged as done", "Done", "/today done");
        await phone.TapsAsync("Effort 8 of 10", "8", "/log rpe 8");
        await phone.AsksAsync("You are faster than your paces. I would set them by", "log", ("said", "mile 6:05"));
        var before = phone.Database.Read(Plan);

        await phone.TapsAsync("Done, your plan has changed", "Accept", "/advice accept");
        Assert.NotEqual(before, phone.Database.Read(Plan));
        Assert.Equal("365000", phone.Database.Read(Mile));

        // It arrives a little before that is written down, and the next worker would send it again.
        await Clock.UntilAsync(() => phone.Database.Read(Deliveries) == "Sent");
        await phone.RestartsAsync();

        await phone.AsksAsync("Logged as done", "today");
        await phone.AsksAsync("Taken back", "undo");
        Assert.Equal(before, phone.Database.Read(Plan));
        Assert.Equal("377000", phone.Database.Read(Mile));
        Assert.Equal("3", phone.Database.Read(Revisions));
        Assert.Equal("Sent", phone.Database.Read(Deliveries));
    }

    /// <summary>Days of training from the plan's first on.</summary>
    private static IEnumerable<string> DaysFrom(LocalDate first) =>
        new[] { 0, 2, 4, 5 }.Select(days => Weekday(first.PlusDays(days)));

    private static string Weekday(LocalDate date) => date.ToString("ddd", CultureInfo.InvariantCulture);

    private static string Iso(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
