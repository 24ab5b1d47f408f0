using MileBot.EndToEnd.Tests.Kit;
using NodaTime;

namespace MileBot.EndToEnd.Tests.Phones;

/// <summary>A runner's end of a chat with the real worker, whichever platform it is on. Every answer is waited for and looked at.</summary>
public abstract class Phone : IAsyncDisposable
{
    /// <summary>The worker's database.</summary>
    public abstract Database Database { get; }

    /// <summary>Gives a command and reads an answer that holds some text, bold or not.</summary>
    public abstract Task AsksAsync(string expected, string command, params (string Name, string Value)[] options);

    /// <summary>Taps a button of the last message, or types what it stands for where there are no buttons.</summary>
    public abstract Task TapsAsync(string expected, string label, string typed);

    /// <summary>Reads the daily message, which is brought forward: it is that of the date in a zone.</summary>
    public abstract Task ReceivesAsync(string expected, DateTimeZone zone);

    /// <summary>SIGKILL for the worker, and another one.</summary>
    public abstract Task RestartsAsync();

    public abstract ValueTask DisposeAsync();

    protected static void Holds(string expected, string text) => Assert.Contains(expected, text.Replace("*", ""));
}
