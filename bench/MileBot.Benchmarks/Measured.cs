namespace MileBot.Benchmarks;

/// <summary>One run of one bot.</summary>
internal sealed record Measured(
    double FirstAnswerSeconds,
    double FirstCpuMicroseconds,
    double WarmCpuMicroseconds,
    double WarmPerSecond,
    double RestMegabytes
);
