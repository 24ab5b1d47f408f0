using System.Threading.Channels;

namespace MileBot.TerminalAdapter.Screens;

/// <summary>Reads keys on a thread of its own: waiting for a key blocks, and cannot be called back.</summary>
internal static class KeyPump
{
    /// <summary>Starts reading.</summary>
    /// <param name="readKey">Waits for a key; the default key means that the terminal is gone.</param>
    public static ChannelReader<ConsoleKeyInfo> Start(Func<ConsoleKeyInfo> readKey)
    {
        var keys = Channel.CreateUnbounded<ConsoleKeyInfo>(new() { SingleWriter = true, SingleReader = true });
        new Thread(() => Pump(readKey, keys.Writer)) { IsBackground = true, Name = "Keys" }.Start();
        return keys.Reader;
    }

    private static void Pump(Func<ConsoleKeyInfo> readKey, ChannelWriter<ConsoleKeyInfo> keys)
    {
        try
        {
            for (var key = readKey(); key != default; key = readKey())
            {
                keys.TryWrite(key);
            }
        }
        catch (Exception gone) when (gone is IOException or InvalidOperationException)
        {
            // The terminal was taken away; that is an end of input like any other.
        }

        keys.TryComplete();
    }
}
