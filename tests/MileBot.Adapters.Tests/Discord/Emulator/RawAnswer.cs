using System.Net.Http.Headers;
using System.Text.Json;

namespace MileBot.Adapters.Tests.Discord.Emulator;

/// <summary>What the emulator answered.</summary>
internal sealed record RawAnswer(int Status, string Text, HttpResponseHeaders Headers)
{
    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    /// <summary>The API's error code; 0 when there is none.</summary>
    public int Code => Text.StartsWith('{') && Json.TryGetProperty("code", out var code) ? code.GetInt32() : 0;

    public string Header(string name) => Headers.TryGetValues(name, out var values) ? values.First() : "";

    /// <summary>The codes under a path of the nested errors.</summary>
    public string ErrorAt(string path)
    {
        var node = Json.GetProperty("errors");
        foreach (var key in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!node.TryGetProperty(key, out node))
            {
                return "";
            }
        }

        return string.Join(
            ' ',
            node.GetProperty("_errors").EnumerateArray().Select(error => error.GetProperty("code").GetString())
        );
    }
}
