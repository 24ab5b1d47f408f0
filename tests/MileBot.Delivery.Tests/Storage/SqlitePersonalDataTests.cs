using System.Text;
using Microsoft.Data.Sqlite;

namespace MileBot.Delivery.Tests.Storage;

/// <summary>Data rights in real files, where what was deleted may not be left in between.</summary>
public sealed class SqlitePersonalDataTests : PersonalDataContract
{
    private readonly DatabaseOnDisk file = new();

    [Fact]
    public async Task Nothing_of_a_forgotten_runner_can_be_read_in_the_files()
    {
        Assert.Contains(FileTexts(), text => text.Contains(AnnsText, StringComparison.Ordinal));

        await ForgetAnnAsync();

        Assert.DoesNotContain(FileTexts(), text => text.Contains(AnnsText, StringComparison.Ordinal));
        Assert.Contains(FileTexts(), text => text.Contains(BobsText, StringComparison.Ordinal));
    }

    protected override Task<TestDatabase> MakeAsync() => Task.FromResult<TestDatabase>(file);

    private IEnumerable<string> FileTexts()
    {
        SqliteConnection.ClearAllPools();
        // The lock holds nothing and lets nobody in.
        foreach (
            var path in Directory
                .EnumerateFiles(Path.GetDirectoryName(file.Path)!, "milebot.db*")
                .Where(path => !path.EndsWith(".lock", StringComparison.Ordinal))
        )
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            yield return reader.ReadToEnd();
        }
    }
}
