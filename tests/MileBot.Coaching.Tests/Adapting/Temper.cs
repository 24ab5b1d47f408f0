namespace MileBot.Coaching.Tests.Adapting;

/// <summary>What kind of season it will be, each in percent of the days.</summary>
/// <param name="Diligent">Sessions done.</param>
/// <param name="Unlucky">Something happens: pain, illness, a break.</param>
/// <param name="Restless">The runner changes something themselves.</param>
internal sealed record Temper(int Diligent, int Unlucky, int Restless);
