namespace MileBot.Adapters.Tests.Terminal;

/// <summary>Keys as .NET reports them.</summary>
internal static class Key
{
    public static ConsoleKeyInfo Enter { get; } = new('\r', ConsoleKey.Enter, false, false, false);

    public static ConsoleKeyInfo Tab { get; } = new('\t', ConsoleKey.Tab, false, false, false);

    /// <summary>A key without a sign, such as an arrow.</summary>
    public static ConsoleKeyInfo Of(ConsoleKey key) => new('\0', key, false, false, false);

    /// <summary>A letter with Ctrl.</summary>
    public static ConsoleKeyInfo Ctrl(char letter) =>
        new((char)(letter - 'a' + 1), (ConsoleKey)char.ToUpperInvariant(letter), false, false, control: true);

    /// <summary>A sign for each UTF-16 unit.</summary>
    public static IEnumerable<ConsoleKeyInfo> Typing(string text) =>
        text.Select(sign => new ConsoleKeyInfo(sign, ConsoleKey.None, false, false, false));
}
