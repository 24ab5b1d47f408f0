using System.Net;
using System.Net.Http.Headers;

namespace MileBot.DiscordClient.Rest;

/// <summary>A request's body that knows whether any of it was handed over.</summary>
internal sealed class RestContent : HttpContent
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly HttpContent inner;

    private RestContent(HttpContent inner)
    {
        this.inner = inner;
        Headers.ContentType = inner.Headers.ContentType;
    }

    /// <summary>From here on the platform may have the request.</summary>
    public bool HasStarted { get; private set; }

    /// <summary>The JSON, or with files a form whose <c>payload_json</c> it is.</summary>
    public static RestContent Of(RestCall call)
    {
        var json = new ByteArrayContent(call.Json!) { Headers = { ContentType = Json } };
        return new RestContent(call.Files.Count == 0 ? json : Form(json, call));
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(
        Stream stream,
        TransportContext? context,
        CancellationToken cancellationToken
    )
    {
        HasStarted = true;
        return inner.CopyToAsync(stream, context, cancellationToken);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = inner.Headers.ContentLength ?? 0;
        return inner.Headers.ContentLength is not null;
    }

    protected override void Dispose(bool disposing)
    {
        inner.Dispose();
        base.Dispose(disposing);
    }

    private static MultipartFormDataContent Form(ByteArrayContent json, RestCall call)
    {
        var form = new MultipartFormDataContent { { json, "payload_json" } };
        for (var index = 0; index < call.Files.Count; index++)
        {
            var file = call.Files[index];
            var part = new ReadOnlyMemoryContent(file.Bytes);
            part.Headers.ContentType = new MediaTypeHeaderValue(file.MediaType);
            form.Add(part, $"files[{index}]", file.Name);
        }

        return form;
    }
}
