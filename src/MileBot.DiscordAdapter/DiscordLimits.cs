namespace MileBot.DiscordAdapter;

/// <summary>What Discord sets for commands, forms, buttons and lists; what a message holds stands with its renderer.</summary>
internal static class DiscordLimits
{
    /// <summary>Commands of an application (interactions/application-commands, registering a command).</summary>
    public const int MostCommands = 100;

    /// <summary>Options of a command (interactions/application-commands, application command structure).</summary>
    public const int MostOptions = 25;

    /// <summary>
    /// Choices of an option, offers while somebody types (interactions/application-commands, option structure) and entries of a list
    /// (components/reference, string select).
    /// </summary>
    public const int MostChoices = 25;

    /// <summary>
    /// Characters of a choice or offer (interactions/application-commands, option choice structure). What is typed may be far longer;
    /// that we hold it to the same is a choice.
    /// </summary>
    public const int LongestValue = 100;

    /// <summary>Fields of a form (interactions/receiving-and-responding, modal).</summary>
    public const int MostFields = 5;

    /// <summary>Characters of a form's title and of a field's caption (interactions/receiving-and-responding, modal).</summary>
    public const int LongestTitle = 45;

    /// <summary>Characters on a button (components/reference, button).</summary>
    public const int LongestLabel = 80;

    /// <summary>Characters of a list's entry (components/reference, select option structure).</summary>
    public const int LongestOption = 100;

    /// <summary>Characters of what a list says while nothing is chosen (components/reference, string select).</summary>
    public const int LongestHint = 150;
}
