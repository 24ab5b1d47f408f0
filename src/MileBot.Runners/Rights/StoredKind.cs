namespace MileBot.Runners.Rights;

/// <summary>What we keep about a runner, as a receipt counts it.</summary>
public enum StoredKind
{
    /// <summary>What they told us of themselves.</summary>
    Profile,

    /// <summary>The chats they are known in.</summary>
    Chat,

    /// <summary>When they want to be written to.</summary>
    Reminder,

    /// <summary>Daily messages that were sent, or wait to be.</summary>
    Message,

    /// <summary>What they said of sessions.</summary>
    Report,

    /// <summary>Their plan and its earlier states.</summary>
    Plan,

    /// <summary>Changes of the plan that were made or offered.</summary>
    Change,

    /// <summary>Pain, illness and breaks.</summary>
    Event,

    /// <summary>Their answers on the way to a plan.</summary>
    Draft,

    /// <summary>Codes to join another chat.</summary>
    Link,

    /// <summary>Questions they have not answered yet.</summary>
    Question,
}
