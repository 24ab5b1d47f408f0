using System.Text.Json;
using System.Text.Json.Nodes;

namespace MileBot.Testing.Discord.Rest;

/// <summary>Fills in what Discord fills in: the ids of components, and where attached media can be fetched.</summary>
internal static class ComponentIds
{
    public static EmulatedMessage Assign(EmulatedMessage message, bool areNew)
    {
        if (!areNew || message.Components is not { } components)
        {
            return message;
        }

        var list = JsonArray.Create(components)!;
        var next = 1;
        foreach (var component in list)
        {
            Fill(component as JsonObject, message, ref next);
        }

        return message with
        {
            Components = JsonSerializer.SerializeToElement(list),
        };
    }

    private static void Fill(JsonObject? component, EmulatedMessage message, ref int next)
    {
        if (component is null)
        {
            return;
        }

        component["id"] ??= next;
        next++;
        foreach (var inner in component["components"] as JsonArray ?? [])
        {
            Fill(inner as JsonObject, message, ref next);
        }

        Fill(component["accessory"] as JsonObject, message, ref next);
        Resolve(component["media"] as JsonObject, message);
        Resolve(component["file"] as JsonObject, message);
        foreach (var item in component["items"] as JsonArray ?? [])
        {
            Resolve(item?["media"] as JsonObject, message);
        }
    }

    private static void Resolve(JsonObject? media, EmulatedMessage message)
    {
        const string Scheme = "attachment://";
        var url = media?["url"]?.GetValue<string>();
        if (url is null || !url.StartsWith(Scheme, StringComparison.Ordinal))
        {
            return;
        }

        var file = message.Attachments.First(one => one.FileName == url[Scheme.Length..]);
        media!["url"] = DiscordJson.UrlOf(message, file);
        media["attachment_id"] = file.Id.ToString();
    }
}
