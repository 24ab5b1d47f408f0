using System.Text;
using MileBot.Testing.Processes;

namespace MileBot.EndToEnd.Tests.Kit;

/// <summary>
/// Looks for a secret wherever the worker leaves anything: what it printed, what its web server shows, what is in its database's
/// files. Every world ends with it, so the whole suite looks (test matrix, T24).
/// </summary>
public static class Leaks
{
    private static readonly string[] Pages = ["/health/live", "/health/ready", "/metrics"];

    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(2) };

    /// <summary>What the worker's web server shows; ends it.</summary>
    public static async Task<string> EndAsync(WorkerProcess worker, Uri address)
    {
        var shown = new StringBuilder();
        foreach (var page in Pages)
        {
            shown.Append(await ShowAsync(new Uri(address, page)));
        }

        await worker.DisposeAsync();
        return shown.Append(worker.Output).Append(worker.Errors).ToString();
    }

    /// <summary>Fails when a secret, or the half of it that is one, stands in a text or in a database's files.</summary>
    public static void AreNone(string secret, string text, string folder)
    {
        var half = secret[(secret.LastIndexOfAny([':', '.']) + 1)..];
        Assert.DoesNotContain(half, text, StringComparison.Ordinal);
        Assert.Empty(FilesWith(half, folder));
    }

    /// <summary>The files, however deep in a folder, that hold a word; fails where there is no folder to look in.</summary>
    public static IReadOnlyList<string> FilesWith(string word, string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(file => File.ReadAllBytes(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)) >= 0),
        ];

    private static async Task<string> ShowAsync(Uri page)
    {
        try
        {
            return await Http.GetStringAsync(page);
        }
        catch (Exception trouble) when (trouble is HttpRequestException or TaskCanceledException)
        {
            // A worker that is killed, or not ready: what it says then is of no kind that other tests do not see.
            return "";
        }
    }
}
