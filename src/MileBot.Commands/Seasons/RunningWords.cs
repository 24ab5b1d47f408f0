using MileBot.Coaching.Measures;
using MileBot.Commands.Speaking;
using MileBot.Runners.Profiles;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Seasons;

/// <summary>How far, in the one unit that fits into a table: miles for whoever reads miles only, else kilometres.</summary>
internal static class RunningWords
{
    private const int ShownInTenths = 10;

    private static readonly Phrase Miles = new("season.miles", "number");
    private static readonly Phrase Kilometres = new("season.kilometres", "number");
    private static readonly Phrase MilesHeader = new("season.miles-header");
    private static readonly Phrase KilometresHeader = new("season.kilometres-header");

    public static string Header(Reader reader) =>
        reader.Words.Text(reader.Runner.Units == Units.Mile ? MilesHeader : KilometresHeader);

    /// <summary>The bare number, to the tenth; empty for none.</summary>
    public static string Number(Reader reader, Distance running) =>
        running == default ? "" : $"{running / UnitOf(reader):0.0}";

    /// <summary>The number with its unit, to the tenth below ten: <c>32 km</c>, <c>4.6 km</c>.</summary>
    public static string Of(Reader reader, Distance running)
    {
        var number = running / UnitOf(reader);
        return reader.Words.Text(
            reader.Runner.Units == Units.Mile ? Miles : Kilometres,
            number < ShownInTenths ? $"{number:0.#}" : $"{number:0}"
        );
    }

    private static Distance UnitOf(Reader reader) =>
        reader.Runner.Units == Units.Mile ? Distance.Mile : Distance.Kilometre;
}
