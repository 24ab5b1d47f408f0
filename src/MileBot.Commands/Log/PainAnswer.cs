namespace MileBot.Commands.Log;

/// <summary>What follows from a pain (science.md 8).</summary>
internal enum PainAnswer
{
    /// <summary>0 to 2: go on.</summary>
    GoOn,

    /// <summary>3 to 5: only if it is gone by the next morning, without a limp.</summary>
    Watch,

    /// <summary>More, or alarming: stop, and see somebody who knows.</summary>
    Stop,
}
