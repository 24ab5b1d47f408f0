namespace MileBot.EndToEnd.Tests.Crashes;

/// <summary>Compares what a platform took with what was promised (docs/decisions/0013).</summary>
internal static class CrashJudge
{
    private static readonly IReadOnlyList<string> Open = ["Planned", "Claimed", "Sending"];

    public static bool IsOpen(string state) => Open.Contains(state);

    /// <param name="row">What the database says of the message; null when it says nothing.</param>
    /// <param name="arrivals">What the platform took.</param>
    /// <param name="knowsCopies">Whether the platform keeps copies out.</param>
    /// <param name="mayBeRefused">Whether it refused the message.</param>
    /// <param name="mayBeDoubted">Whether its outcome may have been unknown.</param>
    public static CrashVerdict Judge(
        CrashRow? row,
        IReadOnlyList<Arrival> arrivals,
        bool knowsCopies,
        bool mayBeRefused,
        bool mayBeDoubted
    )
    {
        if (row is null)
        {
            return new CrashVerdict(["never planned"], 0);
        }

        var unmarked = arrivals.Count(one => !one.IsMarked);
        var extra = int.Max(0, arrivals.Count - 1);
        var problems = new List<string>();
        Add("stuck", IsOpen(row.State));
        Add("lost", arrivals.Count == 0 && !(mayBeRefused && row.State == "Refused"));
        Add("doubled", extra > 0 && knowsCopies);
        Add("extra", extra > 1 || unmarked > 1);
        Add("extra without doubt", extra > 0 && !(row.WasUnsure && mayBeDoubted));
        Add("stale", arrivals.Any(one => one.At < row.Due || one.At > row.Deadline));
        Add("names no message", row.MessageId is { } id && arrivals.All(one => one.Id != id));
        return new CrashVerdict(problems, extra);

        void Add(string what, bool isSo) => problems.AddRange(isSo ? [what] : []);
    }
}
