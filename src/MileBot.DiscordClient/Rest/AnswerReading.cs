using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MileBot.DiscordClient.Rest;

/// <summary>Tells what an answer means for the call.</summary>
internal static class AnswerReading
{
    private const int FirstServerError = 500;
    private const int FirstClientError = 400;

    /// <summary>Reads it.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="type">What its body should be; null for nothing.</param>
    public static RestOutcome<T> Of<T>(RestAnswer answer, JsonTypeInfo<T>? type) =>
        answer switch
        {
            { NeverLeft: true } => new RestOutcome<T>.NotSent(NotSentReason.Unreachable),
            { Status: 0 } => new RestOutcome<T>.Unknown(UnknownReason.NoAnswer),
            { IsSuccess: true } => Done(answer, type),
            { IsRateLimited: true } => new RestOutcome<T>.RateLimited(answer.Limit.Scope, answer.Limit.RetryAfter),
            { Status: >= FirstClientError and < FirstServerError } => Refused<T>(answer),
            _ => new RestOutcome<T>.Unknown(UnknownReason.PlatformFailed),
        };

    private static RestOutcome<T> Done<T>(RestAnswer answer, JsonTypeInfo<T>? type)
    {
        if (type is null)
        {
            return new RestOutcome<T>.Done(default!);
        }

        try
        {
            return JsonSerializer.Deserialize(answer.Body.Span, type) is { } read
                ? new RestOutcome<T>.Done(read)
                : new RestOutcome<T>.Unknown(UnknownReason.Unreadable);
        }
        catch (JsonException)
        {
            return new RestOutcome<T>.Unknown(UnknownReason.Unreadable);
        }
    }

    private static RestOutcome<T>.Refused Refused<T>(RestAnswer answer)
    {
        var (code, fields) = ErrorBody.Read(answer.Body.Span);
        return new RestOutcome<T>.Refused(answer.Status, code, fields);
    }
}
