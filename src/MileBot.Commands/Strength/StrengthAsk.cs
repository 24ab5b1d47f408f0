using MileBot.Coaching.Strength;
using MileBot.Conversation.Commands;

namespace MileBot.Commands.Strength;

/// <summary>Which strength session somebody wants.</summary>
internal sealed record StrengthAsk(StrengthPlace Place, SessionLetter Letter, StrengthPhase Phase)
{
    /// <summary>The same at the other place.</summary>
    public StrengthAsk Elsewhere =>
        this with
        {
            Place = Place == StrengthPlace.Home ? StrengthPlace.Gym : StrengthPlace.Home,
        };

    /// <summary>The week's other session.</summary>
    public StrengthAsk NextSession =>
        this with
        {
            Letter = Letter == SessionLetter.A ? SessionLetter.B : SessionLetter.A,
        };

    /// <summary>The same in the other phase.</summary>
    public StrengthAsk InOtherPhase =>
        this with
        {
            Phase = Phase == StrengthPhase.Base ? StrengthPhase.Heavy : StrengthPhase.Base,
        };

    /// <summary>The command that asks the same again.</summary>
    public string Command => $"strength {Choice.WordFor(Place)} {Choice.WordFor(Letter)} {Choice.WordFor(Phase)}";
}
