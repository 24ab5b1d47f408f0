using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace MileBot.Testing.Network;

/// <summary>
/// Where a program of a test's own may listen: below the ports that systems give to outgoing connections, one of which would take
/// a free one before the program does.
/// </summary>
public static class FreeAddress
{
    private static readonly PortBlock Block = PortBlock.Take();

    private static int given = RandomNumberGenerator.GetInt32(PortBlock.Size);

    /// <summary>One that is free now, and that nobody else who asks here is given, in this process or another.</summary>
    public static Uri Find()
    {
        while (true)
        {
            var port = Block.First + (Interlocked.Increment(ref given) % PortBlock.Size);
            if (IsFree(port))
            {
                return new Uri($"http://127.0.0.1:{port}");
            }
        }
    }

    private static bool IsFree(int port)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Bind(new IPEndPoint(IPAddress.Loopback, port));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
