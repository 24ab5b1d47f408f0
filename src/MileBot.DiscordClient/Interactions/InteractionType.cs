namespace MileBot.DiscordClient.Interactions;

/// <summary>What happened. More may come: leave a number without a name alone.</summary>
public enum InteractionType
{
    /// <summary>We are asked whether we are there; HTTP only.</summary>
    Ping = 1,

    /// <summary>A command was used.</summary>
    ApplicationCommand = 2,

    /// <summary>A button or select was used.</summary>
    MessageComponent = 3,

    /// <summary>An option is being typed.</summary>
    Autocomplete = 4,

    /// <summary>A modal was filled in.</summary>
    ModalSubmit = 5,
}
