using MileBot.EndToEnd.Tests.Kit;
using MileBot.Testing.Processes;
using NodaTime;

namespace MileBot.EndToEnd.Tests.Phones;

/// <summary>A terminal, at the other end of a pipe.</summary>
public sealed class TerminalPhone : Phone
{
    private readonly TemporaryFolder folder = new();
    private WorkerProcess worker;

    private TerminalPhone() => worker = Start();

    public override Database Database => new(folder.File("data/milebot.db"));

    public static Task<Phone> NewAsync() => Task.FromResult<Phone>(new TerminalPhone());

    public override Task AsksAsync(string expected, string command, params (string Name, string Value)[] options) =>
        TypesAsync(expected, TypedText.Of(command, options));

    public override Task TapsAsync(string expected, string label, string typed) => TypesAsync(expected, typed);

    public override async Task ReceivesAsync(string expected, DateTimeZone zone)
    {
        var from = worker.Output.Length;
        DueNow.In(Database, zone);
        await ReadsAsync(expected, from);
    }

    public override async Task RestartsAsync()
    {
        await worker.KillAsync();
        await worker.DisposeAsync();
        worker = Start();
    }

    public override async ValueTask DisposeAsync()
    {
        await worker.DisposeAsync();
        folder.Dispose();
    }

    private async Task TypesAsync(string expected, string line)
    {
        var from = worker.Output.Length;
        await worker.Process.StandardInput.WriteLineAsync(line);
        await worker.Process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        await ReadsAsync(expected, from);
    }

    /// <summary>A pipe does not tell where an answer ends, so it is read until it holds what is expected.</summary>
    private Task ReadsAsync(string expected, int from) =>
        Clock.UntilAsync(() => worker.Output[from..].Contains(expected, StringComparison.Ordinal));

    private WorkerProcess Start() => WorkerProcess.Start(WorkerAssembly.Path, folder.Path);
}
