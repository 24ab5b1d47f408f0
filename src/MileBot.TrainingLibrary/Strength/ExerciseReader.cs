using MileBot.Coaching.Parsing;
using MileBot.Coaching.Strength;
using MileBot.TrainingLibrary.Files;

namespace MileBot.TrainingLibrary.Strength;

/// <summary>Reads strength exercises and jumps.</summary>
internal sealed class ExerciseReader(ProblemList problems)
{
    private const int MostContacts = 4;

    private static readonly string[] ExerciseNames = ["format", "muscles", "contacts"];

    public Exercise? Read(DataFile file)
    {
        var map = new DataMap(file.Path, file.Root, problems, ExerciseNames);
        map.CheckFormat();
        var muscles = map.ReadChoices<MuscleGroup>("muscles", "muscle group");
        var contacts = map.Read("contacts", Contacts);
        return muscles.Count == 0 ? null : new Exercise(file.Name, muscles, contacts);
    }

    private static Parsed<int> Contacts(string text) =>
        text.Length == 1 && text[0] - '0' is >= 0 and <= MostContacts and var contacts
            ? contacts
            : new Problem(StrengthFault.ContactsAreNot0To4, text);
}
