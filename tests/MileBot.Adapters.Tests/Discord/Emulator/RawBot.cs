using System.Net.Http.Json;
using MileBot.Testing.Discord;

namespace MileBot.Adapters.Tests.Discord.Emulator;

/// <summary>Calls the emulator by hand, right and wrong, with no client in between.</summary>
internal sealed class RawBot : IDisposable
{
    private readonly HttpClient http = new();
    private readonly DiscordEmulator discord;

    public RawBot(DiscordEmulator discord)
    {
        this.discord = discord;
        http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", "DiscordBot (https://example.org, 1.0)");
        http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", $"Bot {discord.Token}");
    }

    public HttpClient Http => http;

    public Uri To(string path) => new($"{discord.Address}/{path}");

    public async Task<RawAnswer> SendAsync(HttpMethod method, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(method, To(path));
        request.Content = body is null ? null : JsonContent.Create(body);
        return await SendAsync(request);
    }

    public async Task<RawAnswer> SendAsync(HttpRequestMessage request)
    {
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new RawAnswer((int)response.StatusCode, text, response.Headers);
    }

    public Task<RawAnswer> PostAsync(string path, object body) => SendAsync(HttpMethod.Post, path, body);

    /// <summary>Overwrites the global commands.</summary>
    public Task<RawAnswer> RegisterAsync(params object[] commands) =>
        SendAsync(HttpMethod.Put, $"applications/{discord.ApplicationId}/commands", commands);

    public Task<RawAnswer> CallbackAsync(EmulatedInteraction interaction, CallbackType type, object? data = null) =>
        PostAsync($"interactions/{interaction.Id}/{interaction.Token}/callback", new { type = (int)type, data });

    public void Dispose() => http.Dispose();
}
