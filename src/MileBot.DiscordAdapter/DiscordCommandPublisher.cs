using MileBot.Conversation.Commands;
using MileBot.DiscordClient.Commands;
using MileBot.DiscordClient.Payloads;
using MileBot.DiscordClient.Rest;

namespace MileBot.DiscordAdapter;

/// <summary>Keeps the slash commands as our cards say. Discord lets them be written 200 times a day, so only changes are.</summary>
internal sealed class DiscordCommandPublisher(DiscordRest rest, ICommandMenu menu, ulong? developmentGuild)
{
    /// <summary>Publishes what differs from what Discord already has.</summary>
    /// <returns>False when Discord did not let us.</returns>
    public async Task<bool> PublishAsync(Snowflake application, CancellationToken cancellationToken)
    {
        var wanted = CommandDrawing.All(menu, isGlobal: developmentGuild is null);
        return await PublishedAsync(application, cancellationToken)
                is RestOutcome<IReadOnlyList<ApplicationCommand>>.Done published
            && (
                CommandComparison.AreSame(published.Answer, wanted)
                || await OverwriteAsync(application, wanted, cancellationToken)
                    is RestOutcome<IReadOnlyList<PublishedCommand>>.Done
            );
    }

    private Task<RestOutcome<IReadOnlyList<ApplicationCommand>>> PublishedAsync(
        Snowflake application,
        CancellationToken cancellationToken
    ) =>
        developmentGuild is { } guild
            ? rest.GetGuildCommandsAsync(application, new Snowflake(guild), cancellationToken)
            : rest.GetCommandsAsync(application, cancellationToken);

    private Task<RestOutcome<IReadOnlyList<PublishedCommand>>> OverwriteAsync(
        Snowflake application,
        IReadOnlyList<ApplicationCommand> commands,
        CancellationToken cancellationToken
    ) =>
        developmentGuild is { } guild
            ? rest.OverwriteGuildCommandsAsync(application, new Snowflake(guild), commands, cancellationToken)
            : rest.OverwriteCommandsAsync(application, commands, cancellationToken);
}
