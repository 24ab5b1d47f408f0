using MileBot.Runners.Starting;

namespace MileBot.Commands.Starting;

/// <summary>An answer to one step.</summary>
/// <param name="Step">The step.</param>
/// <param name="Change">The answer; null when only the step's name was said, which asks for the step.</param>
internal sealed record DraftEdit(DraftStep Step, DraftChange? Change)
{
    /// <summary>True for one tap of several on the same step: the dialog waits for the others.</summary>
    public bool Stays { get; init; }
}
