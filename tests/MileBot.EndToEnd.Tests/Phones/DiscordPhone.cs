using MileBot.EndToEnd.Tests.Kit;
using MileBot.Testing.Discord;
using NodaTime;

namespace MileBot.EndToEnd.Tests.Phones;

/// <summary>A member of a Discord server, who calls slash commands there and is written to alone.</summary>
public sealed class DiscordPhone : Phone
{
    private readonly DiscordWorld world;
    private readonly EmulatedUser rita;
    private readonly EmulatedChannel club;
    private EmulatedMessage? last;

    private DiscordPhone(DiscordWorld world) =>
        (this.world, rita, club) = (world, world.Discord.People.AddUser(), world.NewChannel());

    public override Database Database => new(world.Database);

    public static async Task<Phone> NewAsync() => new DiscordPhone(await DiscordWorld.StartAsync(overHttp: false));

    public override async Task AsksAsync(
        string expected,
        string command,
        params (string Name, string Value)[] options
    ) =>
        Reads(
            expected,
            await world.Discord.SlashAsync(
                rita,
                club,
                command,
                [.. options.Select(option => (option.Name, (object)option.Value))]
            )
        );

    public override async Task TapsAsync(string expected, string label, string typed) =>
        Reads(expected, await world.Discord.PressAsync(rita, last!, label));

    public override async Task ReceivesAsync(string expected, DateTimeZone zone)
    {
        var from = world.Discord.Ledger.Count;
        DueNow.In(Database, zone);
        var entry = await world.Discord.Ledger.NextAsync(
            entry => entry is { Kind: LedgerKind.Sent, Message.Interaction: null },
            from,
            TimeSpan.FromSeconds(30)
        );
        Assert.Equal(world.Discord.People.DirectMessages(rita), entry.Message!.Channel);
        Reads(expected, entry.Message);
    }

    public override Task RestartsAsync() => world.RestartAsync(overHttp: false);

    public override async ValueTask DisposeAsync()
    {
        var failures = world.Discord.Failures;
        await world.DisposeAsync();
        Assert.Empty(failures);
    }

    private void Reads(string expected, EmulatedMessage message)
    {
        Holds(expected, message.Text);
        last = message;
    }
}
