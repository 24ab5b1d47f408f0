using MileBot.Runners.Plans;
using MileBot.Testing.Seasons;

namespace MileBot.Delivery.Tests.Storage;

/// <summary>The contract on what tests of conversations keep in memory, so that they talk to something true.</summary>
public sealed class MemorySeasonBookTests : SeasonBookContract
{
    private readonly MemorySeasonBook book = new();

    protected override Task<ISeasonBook> OpenAsync() => Task.FromResult<ISeasonBook>(book);

    protected override ValueTask CloseAsync() => default;
}
