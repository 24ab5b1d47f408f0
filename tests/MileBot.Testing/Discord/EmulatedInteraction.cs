namespace MileBot.Testing.Discord;

/// <summary>Something a user did, and what the bot made of it.</summary>
public sealed class EmulatedInteraction
{
    private readonly TaskCompletionSource<CallbackType> acknowledged = NewTask<CallbackType>();
    private readonly TaskCompletionSource<EmulatedMessage> answered = NewTask<EmulatedMessage>();
    private readonly TaskCompletionSource<EmulatedModal> modal = NewTask<EmulatedModal>();
    private readonly TaskCompletionSource<IReadOnlyList<EmulatedChoice>> choices = NewTask<
        IReadOnlyList<EmulatedChoice>
    >();

    internal EmulatedInteraction(
        ulong id,
        string token,
        InteractionKind kind,
        EmulatedUser user,
        EmulatedChannel channel
    ) => (Id, Token, Kind, User, Channel) = (id, token, kind, user, channel);

    public ulong Id { get; }

    public string Token { get; }

    public InteractionKind Kind { get; }

    public EmulatedUser User { get; }

    public EmulatedChannel Channel { get; }

    /// <summary>The message whose component was used.</summary>
    public EmulatedMessage? Source { get; init; }

    /// <summary>The command's name, or the component's or modal's custom id.</summary>
    public string Name { get; init; } = "";

    /// <summary>From its creation to the first callback that was accepted.</summary>
    public TimeSpan? Latency { get; internal set; }

    /// <summary>The first callback that was accepted.</summary>
    public Task<CallbackType> Acknowledged => acknowledged.Task;

    /// <summary>The first readable message: sent, updated, or a filled deferral.</summary>
    public Task<EmulatedMessage> Answered => answered.Task;

    /// <summary>The form it was answered with.</summary>
    public Task<EmulatedModal> Modal => modal.Task;

    /// <summary>The choices an autocomplete was answered with.</summary>
    public Task<IReadOnlyList<EmulatedChoice>> Choices => choices.Task;

    /// <summary>True once the bot got it while it could still answer: written to its socket or posted to its endpoint.</summary>
    public bool WasDelivered { get; internal set; }

    /// <summary>Callbacks that came after the first.</summary>
    public int DoubleCallbacks { get; internal set; }

    /// <summary>The `d` of INTERACTION_CREATE, or the body posted.</summary>
    public ReadOnlyMemory<byte> Payload { get; internal set; }

    /// <summary>True when only the user installed the application, not the guild.</summary>
    internal bool IsUserInstallOnly { get; init; }

    internal long CreatedAt { get; init; }

    internal CallbackType? First { get; private set; }

    internal EmulatedMessage? Original { get; set; }

    /// <summary>How many followups there have been, deleted ones too.</summary>
    internal int Followups { get; set; }

    /// <summary>The followups, as they stand.</summary>
    internal Dictionary<ulong, EmulatedMessage> Sent { get; } = [];

    /// <summary>The type of the option somebody types in, for autocomplete.</summary>
    internal int? FocusedType { get; init; }

    internal void Acknowledge(CallbackType type, TimeSpan after)
    {
        (First, Latency) = (type, after);
        acknowledged.TrySetResult(type);
    }

    internal void Answer(EmulatedMessage message) => answered.TrySetResult(message);

    internal void Show(EmulatedModal form) => modal.TrySetResult(form);

    internal void Offer(IReadOnlyList<EmulatedChoice> offered) => choices.TrySetResult(offered);

    private static TaskCompletionSource<T> NewTask<T>() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
