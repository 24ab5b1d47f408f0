namespace MileBot.Testing.Discord;

/// <summary>Callback types by their numbers in the docs (interactions/receiving-and-responding).</summary>
public enum CallbackType
{
    Pong = 1,
    Message = 4,
    DeferredMessage = 5,
    DeferredUpdate = 6,
    Update = 7,
    Choices = 8,
    Modal = 9,
}
