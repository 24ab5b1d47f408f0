using MileBot.Coaching.Plans;
using MileBot.Commands.Desk;
using MileBot.TrainingLibrary;

namespace MileBot.Coaching.Tests.Plans;

/// <summary>The plans as shipped, from <c>config/</c>.</summary>
internal static class ShippedPlans
{
    /// <summary>Where <c>MileBot.sln</c> is.</summary>
    public static string Root { get; } = Find();

    public static PlanBook Book { get; } = Read();

    private static PlanBook Read()
    {
        var reading = LibraryReader.Read(Path.Combine(Root, "config"), "en", CommandPhrases.Declared);
        return reading.Library?.Plans
            ?? throw new InvalidOperationException(string.Join(Environment.NewLine, reading.Problems));
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "MileBot.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("MileBot.sln is nowhere above the tests.");
        }

        return folder.FullName;
    }
}
