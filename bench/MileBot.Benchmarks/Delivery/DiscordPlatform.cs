using System.Globalization;
using MileBot.Testing.Discord;
using MileBot.Testing.Processes;

namespace MileBot.Benchmarks.Delivery;

/// <summary>Discord. Everybody has a channel of their own, so that one message is one request.</summary>
internal sealed class DiscordPlatform : IPlatform
{
    private readonly DiscordEmulator discord;
    private readonly EmulatedGuild guild;
    private readonly Task<LedgerEntry> first;

    private DiscordPlatform(DiscordEmulator discord)
    {
        this.discord = discord;
        guild = discord.People.AddGuild();
        first = discord.Ledger.NextAsync(entry => entry.Kind == LedgerKind.Sent, patience: TimeSpan.FromMinutes(10));
    }

    public string Name => "discord";

    public IReadOnlyDictionary<string, string> Environment =>
        new Dictionary<string, string>
        {
            ["Discord__Token"] = discord.Token,
            ["Discord__ApiUrl"] = discord.Address.ToString(),
            ["Discord__RequestsPerSecond"] = "100000",
        };

    public int Sent => discord.Calls(DiscordCall.CreateMessage);

    public static async Task<IPlatform> StartAsync(bool keepsLedger) =>
        new DiscordPlatform(
            await DiscordEmulator.StartAsync(
                new DiscordSettings { Limits = RateLimitPlan.None, KeepsLedger = keepsLedger }
            )
        );

    public Addressee Add(long number)
    {
        var user = discord.People.AddUser();
        var channel = discord.People.AddChannel(guild).Id.ToString(CultureInfo.InvariantCulture);
        return new(number, Name, (long)user.Id, $"discord:{channel}", channel);
    }

    public IReadOnlyDictionary<string, DateTimeOffset> Arrivals() =>
        discord
            .Ledger.Entries.Where(entry => entry.Kind == LedgerKind.Sent)
            .GroupBy(entry => $"{entry.Message!.Channel.Id}")
            .ToDictionary(channel => channel.Key, channel => channel.First().At);

    public Task WhenListenedToAsync() => discord.Gateway.WhenConnectedAsync(TimeSpan.FromMinutes(2));

    public WorkerProcess StartBare(string folder, IReadOnlyList<Addressee> to, int atOnce)
    {
        var message = first.Result.Message!;
        return BareSends.Start(folder, Name, discord.Address, discord.Token, message.Text, message.Labels, to, atOnce);
    }

    public ValueTask DisposeAsync() => discord.DisposeAsync();
}
