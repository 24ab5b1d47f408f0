using MileBot.Adapters.Tests.Contract;
using MileBot.Testing.Discord;

namespace MileBot.Adapters.Tests.Discord.Emulator;

/// <summary>An emulator, a bot by hand, a club with a channel, and a runner.</summary>
public abstract class EmulatorTest : IAsyncLifetime
{
    private protected DiscordEmulator Discord { get; private set; } = null!;

    private protected RawBot Bot { get; private set; } = null!;

    private protected EmulatedChannel Channel { get; private set; } = null!;

    private protected EmulatedUser Rita { get; private set; } = null!;

    private protected virtual DiscordSettings Settings => Given.Fast;

    public async ValueTask InitializeAsync()
    {
        Discord = await DiscordEmulator.StartAsync(Settings);
        Bot = new RawBot(Discord);
        Channel = Discord.People.AddChannel(Discord.People.AddGuild());
        Rita = Discord.People.AddUser();
        await Bot.RegisterAsync(Given.Splits);
    }

    public virtual async ValueTask DisposeAsync()
    {
        Bot.Dispose();
        await Discord.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected EmulatedInteraction Slash() => Discord.People.Slash(Rita, Channel, "splits", ("time", "5:30"));

    /// <summary>A message with a button, sent as a first answer.</summary>
    private protected async Task<EmulatedMessage> AnswerWithButtonAsync(EmulatedInteraction? interaction = null)
    {
        interaction ??= Slash();
        var data = new { content = "Laps", components = new[] { Given.Row(Given.Button("Again", "again")) } };
        await Bot.CallbackAsync(interaction, CallbackType.Message, data);
        return await Wait.ForAsync(interaction.Answered);
    }
}
