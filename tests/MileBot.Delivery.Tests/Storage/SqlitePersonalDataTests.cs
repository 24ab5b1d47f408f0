namespace MileBot.Delivery.Tests.Storage;

/// <summary>Data rights in real files, where what was deleted may not be left in between.</summary>
public sealed class SqlitePersonalDataTests : PersonalDataContract
{
    private readonly DatabaseOnDisk file = new();

    [Fact]
    public async Task Nothing_of_a_forgotten_runner_can_be_read_in_the_files()
    {
        Assert.Contains(file.Texts(), text => text.Contains(AnnsText, StringComparison.Ordinal));

        await ForgetAnnAsync();

        Assert.DoesNotContain(file.Texts(), text => text.Contains(AnnsText, StringComparison.Ordinal));
        Assert.Contains(file.Texts(), text => text.Contains(BobsText, StringComparison.Ordinal));
    }

    protected override Task<TestDatabase> MakeAsync() => Task.FromResult<TestDatabase>(file);
}
