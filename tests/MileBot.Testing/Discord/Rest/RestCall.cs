using System.Text.Json;
using Microsoft.AspNetCore.Http;
using MileBot.Testing.Discord.Checks;

namespace MileBot.Testing.Discord.Rest;

/// <summary>What a call brought.</summary>
internal sealed class RestCall(
    RouteMatch match,
    IQueryCollection query,
    JsonElement body,
    IReadOnlyList<UploadedFile> files
)
{
    public RouteMatch Match => match;

    public JsonElement Json => body;

    public IReadOnlyList<UploadedFile> Files => files;

    /// <summary>An id of the path.</summary>
    public ulong Id(int index) => ulong.Parse(match.Values[index]);

    public string Value(int index) => match.Values[index];

    public string? Query(string name) => query[name];

    public bool Asks(string name) => Query(name) is "true" or "True" or "1";

    /// <summary>The body as a form, and the list of what is wrong with it.</summary>
    public FormPart Form() => new(body, "", new FormErrors());
}
