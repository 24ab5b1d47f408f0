namespace MileBot.TrainingLibrary.Strength;

/// <summary>What can be wrong with a value only strength training has.</summary>
internal enum StrengthFault
{
    /// <summary>Foot contacts of one repetition out of range.</summary>
    ContactsAreNot0To4,
}
