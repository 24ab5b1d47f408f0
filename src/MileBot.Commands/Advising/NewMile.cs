using MileBot.Coaching.Measures;

namespace MileBot.Commands.Advising;

/// <summary>A plan whose paces come from a mile that the runner told us.</summary>
/// <param name="Mile">The mile.</param>
/// <param name="Revision">The plan's revision with it.</param>
/// <param name="Told">What the coach had to say before and after; an offer is the last.</param>
internal sealed record NewMile(RaceTime Mile, int Revision, IReadOnlyList<Advice> Told)
{
    /// <summary>False when other changes came on top, which would be undone first.</summary>
    public bool CanUndo => Told.All(advice => advice.IsOffer || advice.Revision < Revision);
}
