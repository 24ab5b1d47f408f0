using MileBot.EndToEnd.Tests.Kit;
using MileBot.Testing.Telegram;

namespace MileBot.EndToEnd.Tests.Errors;

/// <summary>The contract on Telegram.</summary>
public sealed class TelegramDeadTargetTests : DeadTargetContract, IAsyncDisposable
{
    private static readonly IReadOnlyList<(ErrorRow Row, ChatTrouble Trouble)> Rows =
    [
        (ErrorRow.Gone("403 blocked"), ChatTrouble.Blocked),
        (ErrorRow.Gone("403 deactivated"), ChatTrouble.Deactivated),
        (ErrorRow.Gone("403 never started"), ChatTrouble.NotStarted),
        (ErrorRow.Gone("403 kicked"), ChatTrouble.Kicked),
        (ErrorRow.NoRight("400 not enough rights"), ChatTrouble.NoRights),
        (ErrorRow.Gone("400 Bad Request: chat not found"), ChatTrouble.None),
        (ErrorRow.BadText("400 Bad Request: can't parse entities"), ChatTrouble.None),
    ];

    private TelegramWorld world = null!;

    protected override Database Database => new(world.Database);

    protected override string Platform => "telegram";

    protected override int Requests => world.Telegram.Calls("sendMessage");

    protected override async Task StartAsync()
    {
        world = await TelegramWorld.StartAsync();
        await world.NewRunner("Otto").SaysAsync("/help");
    }

    protected override async Task RestartAsync()
    {
        await world.KillWorkerAsync();
        world.StartWorker();
        await world.Telegram.WhenPolledAsync(TimeSpan.FromSeconds(60));
    }

    protected override IReadOnlyList<DeadTarget> NewTargets() =>
        [
            .. Enum.GetValues<Moment>()
                .SelectMany(moment => Rows.Select(row => (moment, row)))
                .Select((one, index) => NewTarget(1000 + index, one.moment, one.row.Row, one.row.Trouble)),
        ];

    public async ValueTask DisposeAsync()
    {
        var failures = world.Telegram.Failures;
        await world.DisposeAsync();
        Assert.Empty(failures);
    }

    private DeadTarget NewTarget(int number, Moment moment, ErrorRow row, ChatTrouble trouble)
    {
        var runner = world.NewRunner($"Rita {number}");
        return new DeadTarget(
            number,
            runner.User.Id,
            $"telegram:{runner.Chat.Id}",
            row,
            moment,
            () =>
            {
                world.Telegram.People.Trouble(runner.Chat, trouble);
                if (trouble == ChatTrouble.None)
                {
                    world.Telegram.Faults.Next(
                        new TelegramFault.Refused(400, row.Answer[4..]),
                        int.MaxValue,
                        "sendMessage",
                        runner.Chat
                    );
                }
            },
            async () =>
            {
                world.Telegram.Faults.Clear();
                world.Telegram.People.Trouble(runner.Chat, ChatTrouble.None);
                await runner.SaysAsync("/splits 5:30");
            }
        );
    }
}
