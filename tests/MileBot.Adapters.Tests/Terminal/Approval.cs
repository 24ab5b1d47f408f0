using System.Runtime.CompilerServices;

namespace MileBot.Adapters.Tests.Terminal;

/// <summary>Compares a text with the approved file beside the tests.</summary>
internal static class Approval
{
    /// <summary>Fails, and leaves the new text in a <c>.received.txt</c> file to look at, when the texts differ.</summary>
    public static void Verify(string text, string name, [CallerFilePath] string testFile = "")
    {
        var approved = Path.Combine(Path.GetDirectoryName(testFile)!, "Approved", name + ".txt");
        var received = Path.ChangeExtension(approved, ".received.txt");
        var expected = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : "";
        if (expected == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        Assert.Fail($"{name} changed. If it should, rename {received} to {Path.GetFileName(approved)}.\n{text}");
    }
}
