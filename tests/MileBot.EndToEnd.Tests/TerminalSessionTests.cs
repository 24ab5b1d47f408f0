using MileBot.EndToEnd.Tests.Kit;
using MileBot.Testing.Processes;

namespace MileBot.EndToEnd.Tests;

public sealed class TerminalSessionTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_first_minute_of_a_newcomer_goes_right_without_any_setting()
    {
        await using var worker = WorkerProcess.Start(WorkerAssembly.Path, folder.Path);
        await worker.TypeAsync("/splits 5:30\n/warmup race 18:30\n5k 21:30\n/splits 5:3o\n");

        Assert.Equal(0, await worker.EndsAsync());
        Assert.Contains("1:23.9", worker.Output);
        Assert.Contains("18:30", worker.Output);
        Assert.Contains("17:46", worker.Output);
        Assert.Contains("5:3o", worker.Output);
        Assert.Contains("/splits 5:30", worker.Output);
        Assert.Empty(worker.Errors);
    }

    [Fact]
    public async Task Hostile_lines_are_answered_and_the_session_goes_on()
    {
        await using var worker = WorkerProcess.Start(WorkerAssembly.Path, folder.Path);
        await worker.TypeAsync(
            new string('x', 5_000) + "\n\u001b[2J\u0007\n[red]/splits[/]\n\n/nonsense\n/splits 5:30\n"
        );

        Assert.Equal(0, await worker.EndsAsync());
        Assert.DoesNotContain('\u001b', worker.Output);
        Assert.Contains("1:23.9", worker.Output);
    }

    [Fact]
    public async Task What_a_runner_said_is_there_after_a_restart()
    {
        await using (var first = WorkerProcess.Start(WorkerAssembly.Path, folder.Path))
        {
            await first.TypeAsync("/settings mile 6:40\n");
            Assert.Equal(0, await first.EndsAsync());
        }

        await using var second = WorkerProcess.Start(WorkerAssembly.Path, folder.Path);
        await second.TypeAsync("/settings\n");

        Assert.Equal(0, await second.EndsAsync());
        Assert.Contains("6:40", second.Output);
    }
}
