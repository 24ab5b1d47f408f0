using MileBot.Coaching.Fitness;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Seasons;

namespace MileBot.Coaching.Adapting;

/// <summary>
/// A race or time trial sets the plan's mile, up or down, and with it every pace (science.md 1.1). One that is more than three VDOT away
/// is asked about first: that is more than ten weeks of training bring (science.md 7.3).
/// </summary>
internal sealed class ResultAdvice : IAdvice
{
    private const double Likely = 3;

    public Proposal? On(Look look) =>
        MileResult.Latest(look) is { } result && NewPaces.LastAnswered(look) < result.Date
            ? look.Offer(
                ReasonOf(look.Request.Mile, result.Mile),
                look.Plan with
                {
                    Request = look.RequestAt(result.Mile),
                },
                new ProposalFacts
                {
                    From = look.FirstOpen,
                    OldMile = look.Request.Mile,
                    NewMile = result.Mile,
                    Result = result.Race,
                }
            )
            : null;

    private static ChangeReason ReasonOf(RaceTime? before, RaceTime after)
    {
        if (before is not { } mile)
        {
            return ChangeReason.FasterResult;
        }

        var gain = VdotOf(after) - VdotOf(mile);
        return Math.Abs(gain) > Likely ? ChangeReason.UnlikelyResult
            : gain > 0 ? ChangeReason.FasterResult
            : ChangeReason.SlowerResult;
    }

    private static double VdotOf(RaceTime mile) =>
        Vdot.From(Distance.Mile, mile).Succeeded(out var vdot, out _) ? vdot.Value : 0;
}
