using MileBot.Testing.Network;

namespace MileBot.EndToEnd.Tests.Crashes;

/// <summary>One kill.</summary>
/// <param name="Step">Where the worker stands when it is killed.</param>
/// <param name="Outcome">What the platform does with the first sending.</param>
internal sealed record Crash(CrashStep Step, CrashOutcome Outcome)
{
    /// <summary>The change of a row within which it is killed, and whether that is in the commit; null for elsewhere.</summary>
    public (RowChange Change, bool IsCommitting)? Within =>
        Step switch
        {
            CrashStep.Planning => (RowChange.Plan, false),
            CrashStep.Planned => (RowChange.Plan, true),
            CrashStep.Claiming => (RowChange.Claim, false),
            CrashStep.Claimed => (RowChange.Claim, true),
            CrashStep.Intending => (RowChange.Intent, false),
            CrashStep.Intended => (RowChange.Intent, true),
            CrashStep.Recording => (RowChange.Outcome, false),
            CrashStep.Recorded => (RowChange.Outcome, true),
            _ => null,
        };

    /// <summary>How far its request gets; null when it is not held up.</summary>
    public HoldAt? Request =>
        Step switch
        {
            CrashStep.FirstByte => HoldAt.FirstByte,
            CrashStep.HalfRequest => HoldAt.HalfRequest,
            CrashStep.BeforeAnswer or CrashStep.ShuttingDown => HoldAt.BeforeAnswer,
            CrashStep.AnswerHead => HoldAt.AnswerHead,
            _ => null,
        };

    /// <summary>Whether nobody could have known after it if the message had arrived.</summary>
    public bool LeavesDoubt =>
        Outcome is CrashOutcome.ErrorAfter or CrashOutcome.AnswerLost
        || Step is >= CrashStep.Intended and <= CrashStep.Recording or CrashStep.ShuttingDown;
}
