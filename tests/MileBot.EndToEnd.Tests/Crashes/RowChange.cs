namespace MileBot.EndToEnd.Tests.Crashes;

/// <summary>What happens to a message's row.</summary>
internal enum RowChange
{
    Plan,
    Claim,
    Intent,
    Outcome,
}
