using System.Net;
using System.Text.Json;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests;
using Telegram.Bot.Types;

namespace MileBot.TelegramAdapter;

/// <summary>
/// Asks for updates and reads them one by one. The client library reads an answer as a whole: one update it does not understand hides
/// the others, and is offered for ever, since nobody learns its number.
/// </summary>
internal sealed class UpdateFeed(HttpClient http, TelegramOptions options)
{
    /// <summary>Rich texts nest as deep as somebody likes; only the update that does so should suffer.</summary>
    private static readonly JsonDocumentOptions AnyDepth = new() { MaxDepth = int.MaxValue };

    private readonly Uri address = new($"{options.ApiUrl.TrimEnd('/')}/bot{options.Token}/getUpdates");

    /// <summary>Asks once.</summary>
    /// <exception cref="RequestException">No updates: no connection, no answer in time, or an error.</exception>
    public async Task<IReadOnlyList<Received>> FetchAsync(
        GetUpdatesRequest request,
        CancellationToken cancellationToken
    )
    {
        try
        {
            using var content = request.ToHttpContent();
            using var response = await http.PostAsync(address, content, cancellationToken);
            return ReadAnswer(await response.Content.ReadAsByteArrayAsync(cancellationToken), response.StatusCode);
        }
        catch (HttpRequestException trouble)
        {
            throw new RequestException("No connection for getUpdates", trouble);
        }
        catch (OperationCanceledException trouble) when (!cancellationToken.IsCancellationRequested)
        {
            throw new RequestException("No answer to getUpdates in time", trouble);
        }
    }

    private static List<Received> ReadAnswer(byte[] body, HttpStatusCode status)
    {
        try
        {
            using var answer = JsonDocument.Parse(body, AnyDepth);
            return
                answer.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("result", out var updates)
                && updates.ValueKind == JsonValueKind.Array
                ? ReadUpdates(updates)
                : throw Error(answer.RootElement, status);
        }
        catch (JsonException page)
        {
            throw new RequestException("The answer to getUpdates is no JSON", status, page);
        }
    }

    private static RequestException Error(JsonElement answer, HttpStatusCode status) =>
        answer.Deserialize<ApiResponse>(JsonBotAPI.Options) is { Description: { } description } error
            ? new ApiRequestException(description, error.ErrorCode, error.Parameters)
            : new RequestException("The answer to getUpdates holds neither updates nor an error", status);

    /// <summary>What has no number is no update, and can be neither handled nor confirmed.</summary>
    private static List<Received> ReadUpdates(JsonElement updates)
    {
        var received = updates.EnumerateArray().Select(Read).OfType<Received>().ToList();
        return received.Count > 0 || updates.GetArrayLength() == 0
            ? received
            : throw new RequestException("None of the updates has a number");
    }

    private static Received? Read(JsonElement update)
    {
        if (
            update.ValueKind != JsonValueKind.Object
            || !update.TryGetProperty("update_id", out var number)
            || number.ValueKind != JsonValueKind.Number
            || !number.TryGetInt32(out var id)
        )
        {
            return null;
        }

        try
        {
            return new Received.Readable(id, update.Deserialize<Update>(JsonBotAPI.Options)!);
        }
#pragma warning disable CA1031 // An edge: the library throws whatever it comes to at what it does not know.
        catch (Exception trouble)
#pragma warning restore CA1031
        {
            return new Received.Unreadable(id, trouble.GetType().Name);
        }
    }
}
