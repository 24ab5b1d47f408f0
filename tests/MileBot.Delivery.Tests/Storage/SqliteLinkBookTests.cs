namespace MileBot.Delivery.Tests.Storage;

/// <summary>Joining and leaving in real files, where what was deleted may not be left in between.</summary>
public sealed class SqliteLinkBookTests : LinkBookContract
{
    private readonly DatabaseOnDisk file = new();

    [Fact]
    public async Task Nothing_of_what_was_deleted_can_be_read_in_the_files()
    {
        await BothAsync();
        Assert.Contains(file.Texts(), text => text.Contains(ThereZone, StringComparison.Ordinal));

        await JoinKeepingHereAsync();

        Assert.DoesNotContain(file.Texts(), text => text.Contains(ThereZone, StringComparison.Ordinal));
        Assert.Contains(file.Texts(), text => text.Contains(HereZone, StringComparison.Ordinal));
    }

    protected override Task<TestDatabase> MakeAsync() => Task.FromResult<TestDatabase>(file);
}
