using System.Text.Json;
using System.Text.Json.Nodes;
using MileBot.Testing.Discord.Checks;

namespace MileBot.Testing.Discord.Rest;

/// <summary>What a call is answered.</summary>
internal abstract record RestAnswer
{
    private RestAnswer() { }

    public static NoContent Nothing { get; } = new();

    public static Error NotFound(int code, string message) => new(404, code, message);

    public static Error Form(FormErrors errors) => new(400, 50035, "Invalid Form Body") { Errors = errors.ToJson() };

    public static Error UnknownInteraction { get; } = new(404, 10062, "Unknown interaction");

    public static Error UnknownChannel { get; } = new(404, 10003, "Unknown Channel");

    public static Error UnknownMessage { get; } = new(404, 10008, "Unknown Message");

    public static Error UnknownWebhook { get; } = new(404, 10015, "Unknown Webhook");

    public static Error Unauthorized { get; } = new(401, 0, "401: Unauthorized");

    public sealed record Ok(Action<Utf8JsonWriter> Write) : RestAnswer;

    public sealed record NoContent : RestAnswer;

    public sealed record Error(int Status, int Code, string Message) : RestAnswer
    {
        public JsonObject? Errors { get; init; }
    }

    /// <summary>429; <paramref name="Scope"/> is user, global or shared.</summary>
    public sealed record TooMany(TimeSpan RetryAfter, string Scope) : RestAnswer;
}
