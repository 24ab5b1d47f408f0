using MileBot.EndToEnd.Tests.Kit;
using MileBot.Testing.Discord;

namespace MileBot.EndToEnd.Tests.Errors;

/// <summary>The contract on Discord, and what half of all runners being gone does to the limit of invalid requests.</summary>
public sealed class DiscordDeadTargetTests : DeadTargetContract, IAsyncDisposable
{
    private const int MostInvalid = 500;

    private static readonly IReadOnlyList<(ErrorRow Row, ChannelTrouble Trouble)> Rows =
    [
        (ErrorRow.Gone("403, 50007"), ChannelTrouble.ClosedDirectMessages),
        (ErrorRow.Gone("403, 50278"), ChannelTrouble.NoMutualGuild),
        (ErrorRow.Gone("404, 10003"), ChannelTrouble.Unknown),
        (ErrorRow.NoRight("403, 50001"), ChannelTrouble.MissingAccess),
        (ErrorRow.NoRight("403, 50013"), ChannelTrouble.MissingPermissions),
    ];

    private readonly List<EmulatedUser> known = [];
    private DiscordWorld world = null!;

    protected override Database Database => new(world.Database);

    protected override string Platform => "discord";

    protected override int Requests => world.Discord.Calls(DiscordCall.CreateMessage);

    protected override async Task StartAsync() =>
        world = await DiscordWorld.StartAsync(overHttp: false, new DiscordSettings { Limits = RateLimitPlan.None });

    protected override Task RestartAsync() => world.RestartAsync(overHttp: false);

    protected override IReadOnlyList<DeadTarget> NewTargets()
    {
        var club = world.NewChannel();
        return
        [
            .. Enum.GetValues<Moment>()
                .SelectMany(moment => Rows.Select(row => (moment, row)))
                .Select((one, index) => NewTarget(1000 + index, club, one.moment, one.row.Row, one.row.Trouble)),
        ];
    }

    /// <summary>The rest is sent ten minutes after the first refusals: InvalidRequestTests show it in virtual time.</summary>
    [Fact]
    public async Task With_half_of_the_runners_gone_the_limit_of_invalid_requests_is_far_off_and_people_are_answered()
    {
        const int Runners = 1_200;
        await StartAsync();
        var people = Enumerable.Range(1, Runners).Select(NewRunner).ToList();
        DeadTargets.Fill(Database, Platform, people);
        KnowChats();
        DueNow.In(Database, Clock.AfternoonZone());

        await Clock.UntilAsync(() => world.Discord.Audit.Invalid >= MostInvalid * 8 / 10);
        await Task.Delay(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        var (invalid, served) = (world.Discord.Audit.Invalid, world.Discord.Ledger.Sent.Count);
        await world.Discord.SlashAsync(world.Discord.People.AddUser(), world.NewChannel(), "splits", ("goal", "5:30"));

        Assert.InRange(invalid, MostInvalid * 8 / 10, MostInvalid);
        Assert.InRange(served, MostInvalid / 2, Runners / 2);
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{Runners} due, half of them gone: {invalid} invalid requests, {served} served before the pause."
        );
    }

    protected override void Filled() => KnowChats();

    public async ValueTask DisposeAsync()
    {
        var failures = world.Discord.Failures;
        await world.DisposeAsync();
        Assert.Empty(failures);
    }

    /// <summary>New chats open one every three seconds; these were written to before.</summary>
    private void KnowChats()
    {
        var rows = known.Select(one => $"('discord', {one.Id}, '{world.Discord.People.DirectMessages(one).Id}')");
        Database.Change($"insert into direct_chats (platform, user_id, place) values {string.Join(", ", rows)}");
    }

    private (int Number, long User, string Chat) NewRunner(int number)
    {
        var user = world.Discord.People.AddUser($"Rita {number}");
        known.Add(user);
        world.Discord.People.DirectMessages(user);
        if (number % 2 == 0)
        {
            world.Discord.People.CloseDirectMessages(user);
        }

        return (number, (long)user.Id, $"discord:@{user.Id}");
    }

    private DeadTarget NewTarget(int number, EmulatedChannel club, Moment moment, ErrorRow row, ChannelTrouble trouble)
    {
        var user = world.Discord.People.AddUser($"Rita {number}");
        var alone = world.Discord.People.DirectMessages(user);
        known.Add(user);
        return new DeadTarget(
            number,
            (long)user.Id,
            $"discord:@{user.Id}",
            row,
            moment,
            () => world.Discord.People.Trouble(alone, trouble),
            async () =>
            {
                world.Discord.People.Trouble(alone, ChannelTrouble.None);
                await world.Discord.SlashAsync(user, club, "splits", ("goal", "5:30"));
            }
        );
    }
}
