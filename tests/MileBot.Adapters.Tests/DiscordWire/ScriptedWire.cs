using System.Text;
using MileBot.DiscordClient.Limits;
using MileBot.DiscordClient.Rest;

namespace MileBot.Adapters.Tests.DiscordWire;

/// <summary>Answers requests as a test says, each after a while, and remembers when they came.</summary>
internal sealed class ScriptedWire(TimeProvider time, Func<RestCall, int, RestAnswer> script) : IRestWire
{
    public static readonly TimeSpan RoundTrip = TimeSpan.FromMilliseconds(20);

    private readonly List<(string Path, TimeSpan At)> requests = [];

    public IReadOnlyList<(string Path, TimeSpan At)> Requests => requests;

    public async Task<RestAnswer> SendAsync(RestCall call, CancellationToken cancellationToken)
    {
        requests.Add((call.Path, new TimeSpan(time.GetTimestamp())));
        var answer = script(call, requests.Count);
        await Task.Delay(RoundTrip, time, cancellationToken);
        return answer;
    }

    public static RestAnswer Ok(LimitNews limit = default) => new(200, """{"id":"1"}"""u8.ToArray(), limit);

    public static RestAnswer Status(int status, string body = "{}", LimitNews limit = default) =>
        new(status, Encoding.UTF8.GetBytes(body), limit);

    public static RestAnswer TooMany(LimitScope scope, double seconds) =>
        new(429, default, new LimitNews(null, 0, 0, default, scope, TimeSpan.FromSeconds(seconds)));

    public static LimitNews Bucket(string name, int limit, int remaining, double resetAfter) =>
        new(name, limit, remaining, TimeSpan.FromSeconds(resetAfter), LimitScope.User, default);
}
