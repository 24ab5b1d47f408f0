using Microsoft.Extensions.Logging;

namespace MileBot.Delivery.Tests;

/// <summary>Keeps every line of a whole container, whoever wrote it.</summary>
internal sealed class KeptLogs : ILoggerProvider
{
    private readonly KeptLog<KeptLogs> log = new();

    /// <summary>How many lines hold some text.</summary>
    public int Count(string text) => log.Lines.Count(line => line.Contains(text, StringComparison.Ordinal));

    public ILogger CreateLogger(string categoryName) => log;

    public void Dispose() { }
}
