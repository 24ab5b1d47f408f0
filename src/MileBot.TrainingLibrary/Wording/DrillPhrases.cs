using MileBot.Coaching.Drills;

namespace MileBot.TrainingLibrary.Wording;

/// <summary>The words for the drills of the library.</summary>
public static class DrillPhrases
{
    /// <summary>What a drill is called.</summary>
    public static Phrase NameOf(Drill drill) => Of(drill.Name, "name");

    /// <summary>How it is done.</summary>
    public static Phrase HowOf(Drill drill) => Of(drill.Name, "how");

    /// <summary>The one thing to think of.</summary>
    public static Phrase CueOf(Drill drill) => Of(drill.Name, "cue");

    /// <summary>What to do when it is too much, or does not click yet.</summary>
    public static Phrase EasierOf(Drill drill) => Of(drill.Name, "easier");

    /// <summary>What it does for a miler.</summary>
    public static Phrase WhyOf(Drill drill) => Of(drill.Name, "why");

    /// <summary>All that a drill of this name needs, whether its file can be read or not.</summary>
    internal static IEnumerable<Phrase> All(string drill) =>
        [Of(drill, "name"), Of(drill, "how"), Of(drill, "cue"), Of(drill, "easier"), Of(drill, "why")];

    private static Phrase Of(string drill, string part) => new($"drills.{drill}.{part}");
}
