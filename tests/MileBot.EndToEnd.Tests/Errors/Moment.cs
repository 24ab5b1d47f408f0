namespace MileBot.EndToEnd.Tests.Errors;

/// <summary>When a chat is closed.</summary>
public enum Moment
{
    /// <summary>Before the first daily message.</summary>
    First,

    /// <summary>After some arrived.</summary>
    Midway,

    /// <summary>After some arrived and the worker was killed and started again.</summary>
    AfterRestart,
}
