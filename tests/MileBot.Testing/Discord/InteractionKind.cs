namespace MileBot.Testing.Discord;

/// <summary>Interaction types by their numbers in the docs (interactions/receiving-and-responding).</summary>
public enum InteractionKind
{
    Ping = 1,
    Command = 2,
    Component = 3,
    Autocomplete = 4,
    ModalSubmit = 5,
}
