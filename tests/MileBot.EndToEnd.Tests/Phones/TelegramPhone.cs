using MileBot.EndToEnd.Tests.Kit;
using MileBot.Testing.Telegram;
using NodaTime;

namespace MileBot.EndToEnd.Tests.Phones;

/// <summary>A private chat on Telegram.</summary>
public sealed class TelegramPhone : Phone
{
    private readonly TelegramWorld world;
    private readonly Runner rita;
    private EmulatedMessage? last;

    private TelegramPhone(TelegramWorld world) => (this.world, rita) = (world, world.NewRunner());

    public override Database Database => new(world.Database);

    public static async Task<Phone> NewAsync() => new TelegramPhone(await TelegramWorld.StartAsync());

    public override async Task AsksAsync(
        string expected,
        string command,
        params (string Name, string Value)[] options
    ) => Reads(expected, await rita.SaysAsync(TypedText.Of(command, options)));

    public override async Task TapsAsync(string expected, string label, string typed) =>
        Reads(expected, (await rita.PressesAsync(last!, label)).Message!);

    public override async Task ReceivesAsync(string expected, DateTimeZone zone)
    {
        var from = world.Telegram.Ledger.Count;
        DueNow.In(Database, zone);
        var entry = await world.Telegram.Ledger.NextAsync(
            entry => entry.Kind == LedgerKind.Sent,
            from,
            TimeSpan.FromSeconds(30)
        );
        Reads(expected, entry.Message!);
    }

    public override async Task RestartsAsync()
    {
        await world.KillWorkerAsync();
        world.StartWorker();
    }

    public override async ValueTask DisposeAsync()
    {
        var failures = world.Telegram.Failures;
        await world.DisposeAsync();
        Assert.Empty(failures);
    }

    private void Reads(string expected, EmulatedMessage message)
    {
        Holds(expected, message.Text);
        last = message;
    }
}
