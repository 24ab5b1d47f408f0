using System.Text.Json;

namespace MileBot.EndToEnd.Tests.Kit;

/// <summary>What a worker's web server tells of it.</summary>
public static class Health
{
    private static readonly HttpClient Http = new();

    /// <summary>Whether it is there.</summary>
    public static bool Answers(Uri address)
    {
        try
        {
            using var answer = Http.Send(new HttpRequestMessage(HttpMethod.Get, new Uri(address, "/health/live")));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>Whether it hears a platform. A worker is ready that hears nobody yet, since another may.</summary>
    public static bool Listens(Uri address, string platform)
    {
        using var answer = Http.Send(new HttpRequestMessage(HttpMethod.Get, new Uri(address, "/health/ready")));
        using var told = JsonDocument.Parse(answer.Content.ReadAsStream());
        return told.RootElement.GetProperty("adapters").GetProperty(platform).GetBoolean();
    }
}
