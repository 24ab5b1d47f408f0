namespace MileBot.Delivery.Tests.Scenarios;

/// <summary>Tests of what all tests of a process share: nothing else runs beside them.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
