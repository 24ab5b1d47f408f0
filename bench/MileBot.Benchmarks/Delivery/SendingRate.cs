namespace MileBot.Benchmarks.Delivery;

/// <summary>How fast messages were sent.</summary>
/// <param name="PerSecond">Messages a second.</param>
/// <param name="CpuMicroseconds">What the sending process spent on each.</param>
internal readonly record struct SendingRate(double PerSecond, double CpuMicroseconds);
