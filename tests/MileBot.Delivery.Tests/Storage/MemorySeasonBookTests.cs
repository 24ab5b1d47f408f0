using MileBot.Coaching.Plans;
using MileBot.Runners.Plans;
using MileBot.Runners.Profiles;
using MileBot.Testing.Seasons;
using NodaTime;

namespace MileBot.Delivery.Tests.Storage;

/// <summary>The contract on what tests of conversations keep in memory, so that they talk to something true.</summary>
public sealed class MemorySeasonBookTests : SeasonBookContract
{
    private readonly MemorySeasonBook book = new();

    protected override Task<ISeasonBook> OpenAsync() => Task.FromResult<ISeasonBook>(book);

    protected override ValueTask BeginAsync(Account account, Plan plan, LocalDate today)
    {
        book.Begin(account, plan, today);
        return default;
    }

    protected override ValueTask CloseAsync() => default;
}
