using System.Runtime.CompilerServices;

namespace MileBot.Conversation.Tests.Kit;

/// <summary>Texts somebody read and approved, in a folder beside the test; a new one is put beside the old to be read.</summary>
internal static class Approved
{
    public static Task CheckAsync(string name, string text, [CallerFilePath] string test = "") =>
        CheckAsync([(name, text)], test);

    public static Task CheckAsync(
        (string Name, string Text) first,
        (string Name, string Text) second,
        [CallerFilePath] string test = ""
    ) => CheckAsync([first, second], test);

    private static async Task CheckAsync((string Name, string Text)[] texts, string test)
    {
        var folder = Path.Combine(Path.GetDirectoryName(test)!, "Approved");
        var changed = new List<string>();
        foreach (var (name, text) in texts)
        {
            var file = Path.Combine(folder, name);
            var expected = File.Exists(file) ? await File.ReadAllTextAsync(file) : "";
            if (expected != text)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                await File.WriteAllTextAsync(Path.ChangeExtension(file, ".received" + Path.GetExtension(file)), text);
                changed.Add(name);
            }
        }

        Assert.True(
            changed.Count == 0,
            $"{string.Join(" and ", changed)} changed. Read the .received file, and put it in place when it is right."
        );
    }
}
