using System.Text;
using Microsoft.Win32.SafeHandles;

namespace MileBot.TerminalAdapter.Screens;

/// <summary>Opens standard input and output as UTF-8, whatever the environment says.</summary>
internal static class StandardEnds
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Standard input; bytes that are no UTF-8 become the replacement character.</summary>
    public static TextReader OpenInput() => new StreamReader(Console.OpenStandardInput(), Utf8);

    /// <summary>Standard output.</summary>
    public static TextWriter OpenOutput() => new StreamWriter(OpenOutputStream(), Utf8) { NewLine = "\n" };

    /// <summary>
    /// .NET's console stream drops what it writes into a pipe that nobody reads and reports success, so <c>milebot | head -1</c>
    /// would go on for ever; a stream on the descriptor itself reports it. A file stays with the console stream, which
    /// appends where others write too.
    /// </summary>
    private static Stream OpenOutputStream()
    {
        if (OperatingSystem.IsWindows())
        {
            return Console.OpenStandardOutput();
        }

        var descriptor = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return descriptor.CanSeek ? Console.OpenStandardOutput() : descriptor;
    }
}
