using MileBot.Coaching.Levels;
using MileBot.Coaching.Strength;
using MileBot.TrainingLibrary.Files;

namespace MileBot.TrainingLibrary.Strength;

/// <summary>Reads jump sessions, and holds them to the most foot contacts of their level.</summary>
internal sealed class JumpSessionReader(StrengthSetReader sets, ProblemList problems)
{
    private static readonly string[] SessionNames = ["format", "level", "jumps"];

    public JumpSession? Read(DataFile file)
    {
        var map = new DataMap(file.Path, file.Root, problems, SessionNames);
        map.CheckFormat();
        var level = map.ReadChoice<TrainingLevel>("level", "level");
        var jumps = sets.Read(map, "jumps");
        if (level is null)
        {
            return null;
        }

        var session = new JumpSession(level.Value, jumps);
        var most = JumpSession.MostContacts(level.Value);
        if (session.Contacts > most)
        {
            map.Complain($"{session.Contacts} foot contacts are more than the {most} this level may have.");
        }

        return session;
    }
}
