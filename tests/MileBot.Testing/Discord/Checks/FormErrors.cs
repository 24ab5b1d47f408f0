using System.Text.Json.Nodes;

namespace MileBot.Testing.Discord.Checks;

/// <summary>What is wrong with a body, in the nested form of code 50035 (docs: reference, Error Messages).</summary>
internal sealed class FormErrors
{
    private readonly List<(string Path, string Code, string Message)> errors = [];

    public bool Any => errors.Count > 0;

    public void Add(string path, string code, string message) => errors.Add((path, code, message));

    /// <summary>`{"a":{"0":{"_errors":[{"code":…,"message":…}]}}}`.</summary>
    public JsonObject ToJson()
    {
        var root = new JsonObject();
        foreach (var (path, code, message) in errors)
        {
            var node = Node(root, path);
            var list = node["_errors"] as JsonArray ?? [];
            node["_errors"] ??= list;
            list.Add(new JsonObject { ["code"] = code, ["message"] = message });
        }

        return root;
    }

    private static JsonObject Node(JsonObject root, string path)
    {
        var node = root;
        foreach (var key in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            var next = node[key] as JsonObject ?? [];
            node[key] ??= next;
            node = next;
        }

        return node;
    }
}
