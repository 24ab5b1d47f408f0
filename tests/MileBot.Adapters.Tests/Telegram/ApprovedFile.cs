using System.Runtime.CompilerServices;

namespace MileBot.Adapters.Tests.Telegram;

/// <summary>Renderings somebody looked at and approved; a new one is put beside as <c>*.received</c> to be looked at.</summary>
internal static class ApprovedFile
{
    public static void Check(string name, string received, [CallerFilePath] string test = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(test)!, "Approved");
        var file = Path.Combine(folder, name + ".html");
        var approved = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        if (approved == received + "\n")
        {
            File.Delete(file + ".received");
            return;
        }

        Directory.CreateDirectory(folder);
        File.WriteAllText(file + ".received", received + "\n");
        Assert.Fail($"{name} is not as approved; look at {file}.received and rename it when it is right.");
    }
}
