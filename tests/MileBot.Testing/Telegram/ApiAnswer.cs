using System.Text.Json;

namespace MileBot.Testing.Telegram;

/// <summary>What a call is answered.</summary>
internal abstract record ApiAnswer
{
    private ApiAnswer() { }

    public static Ok True { get; } = new(writer => writer.WriteBooleanValue(true));

    public static Error BadRequest(string description) => new(400, "Bad Request: " + description);

    public static Error Forbidden(string description) => new(403, "Forbidden: " + description);

    public static Error TooMany(int seconds) =>
        new(429, $"Too Many Requests: retry after {seconds}") { RetryAfter = seconds };

    public sealed record Ok(Action<Utf8JsonWriter> WriteResult) : ApiAnswer;

    public sealed record Error(int Code, string Description) : ApiAnswer
    {
        public int? RetryAfter { get; init; }

        public long? MigrateTo { get; init; }
    }
}
