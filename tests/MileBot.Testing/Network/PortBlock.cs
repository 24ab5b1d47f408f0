using System.Globalization;
using System.Security.Cryptography;

namespace MileBot.Testing.Network;

/// <summary>
/// Ports that are one process's until it ends, by a locked file: several run tests at once, and none may be given what another was
/// given and does not listen at yet.
/// </summary>
internal sealed class PortBlock
{
    /// <summary>How many ports: more than a run of tests asks for.</summary>
    public const int Size = 400;

    private const int Lowest = 20_000;
    private const int Blocks = 25;

    /// <summary>Open, and so locked, for as long as the process lives.</summary>
    private readonly FileStream file;

    private PortBlock(int number, FileStream file) => (First, this.file) = (Lowest + (number * Size), file);

    /// <summary>Its lowest port.</summary>
    public int First { get; }

    /// <summary>Any that no other process has.</summary>
    public static PortBlock Take()
    {
        var start = RandomNumberGenerator.GetInt32(Blocks);
        return Enumerable
                .Range(start, Blocks)
                .Select(number => TryTake(number % Blocks))
                .FirstOrDefault(one => one is not null)
            ?? throw new InvalidOperationException($"All {Blocks} blocks of ports are taken by other processes.");
    }

    private static PortBlock? TryTake(int number)
    {
        try
        {
            return new PortBlock(
                number,
                new FileStream(PathOf(number), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None)
            );
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static string PathOf(int number) =>
        Path.Combine(
            Path.GetTempPath(),
            string.Create(CultureInfo.InvariantCulture, $"milebot-ports-{Environment.UserName}-{number}.lock")
        );
}
