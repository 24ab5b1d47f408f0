namespace MileBot.Benchmarks;

/// <summary>One run of one bot on the emulated Discord.</summary>
/// <param name="FirstAnswerSeconds">From its start to its first answer.</param>
/// <param name="FirstPerCpuSecond">Answers for a CPU second, first batch.</param>
/// <param name="WarmPerCpuSecond">Answers for a CPU second, warm.</param>
/// <param name="WarmPerSecond">Answers a second, warm.</param>
/// <param name="MedianMilliseconds">From an interaction to its first callback, warm.</param>
/// <param name="WorstPercentMilliseconds">The same at the 99th percentile.</param>
internal sealed record DiscordMeasured(
    double FirstAnswerSeconds,
    double FirstPerCpuSecond,
    double WarmPerCpuSecond,
    double WarmPerSecond,
    double MedianMilliseconds,
    double WorstPercentMilliseconds
);
