using MileBot.DiscordClient.Interactions;
using MileBot.DiscordClient.Rest;

namespace MileBot.DiscordAdapter;

/// <summary>Gives the first answer to one interaction, in the way it came. Once only.</summary>
internal delegate Task<RestOutcome<Nothing>> FirstAnswer(
    InteractionResponse response,
    CancellationToken cancellationToken
);
