using System.Net;
using System.Net.Sockets;

namespace MileBot.EndToEnd.Tests.Kit;

/// <summary>Where a worker of a test's own may listen.</summary>
public static class FreeAddress
{
    public static Uri Find()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return new Uri($"http://127.0.0.1:{((IPEndPoint)socket.LocalEndPoint!).Port}");
    }
}
