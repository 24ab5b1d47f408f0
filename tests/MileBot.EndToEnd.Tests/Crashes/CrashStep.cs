namespace MileBot.EndToEnd.Tests.Crashes;

/// <summary>Where the worker is killed, in the order in which a daily message comes by.</summary>
public enum CrashStep
{
    /// <summary>It writes down what is due, not committed.</summary>
    Planning,

    /// <summary>What is due is committed, nothing claimed.</summary>
    Planned,

    /// <summary>It claims, not committed.</summary>
    Claiming,

    /// <summary>The claim is committed, and nothing done with it.</summary>
    Claimed,

    /// <summary>It composes the message. On PostgreSQL only: nothing keeps a reader of SQLite waiting.</summary>
    Composing,

    /// <summary>The message waits for its turn, Telegram having asked for a pause. Discord's limits are met later, on the way.</summary>
    WaitingForTurn,

    /// <summary>It writes its intent, not committed.</summary>
    Intending,

    /// <summary>The intent is committed, and nothing has left.</summary>
    Intended,

    /// <summary>The first bytes have left, none arrived.</summary>
    FirstByte,

    /// <summary>Half of the request arrived.</summary>
    HalfRequest,

    /// <summary>The platform has the request and has answered; nothing of the answer arrived.</summary>
    BeforeAnswer,

    /// <summary>The head of the answer arrived.</summary>
    AnswerHead,

    /// <summary>The answer is read, the outcome being written, not committed.</summary>
    Recording,

    /// <summary>The outcome is committed.</summary>
    Recorded,

    /// <summary>It was asked to stop, and waits for an answer.</summary>
    ShuttingDown,
}
