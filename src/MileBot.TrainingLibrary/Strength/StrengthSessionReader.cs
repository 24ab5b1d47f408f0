using MileBot.Coaching.Strength;
using MileBot.TrainingLibrary.Files;

namespace MileBot.TrainingLibrary.Strength;

/// <summary>Reads strength sessions.</summary>
internal sealed class StrengthSessionReader(StrengthSetReader sets, ProblemList problems)
{
    private static readonly string[] SessionNames = ["format", "place", "session", "base", "heavy"];

    public StrengthSession? Read(DataFile file)
    {
        var map = new DataMap(file.Path, file.Root, problems, SessionNames);
        map.CheckFormat();
        var place = map.ReadChoice<StrengthPlace>("place", "place");
        var letter = map.ReadChoice<SessionLetter>("session", "session");
        var atFirst = sets.Read(map, "base");
        var heavy = sets.Read(map, "heavy");
        return place is null || letter is null ? null : new StrengthSession(place.Value, letter.Value, atFirst, heavy);
    }
}
