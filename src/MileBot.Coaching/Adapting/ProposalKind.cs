namespace MileBot.Coaching.Adapting;

/// <summary>What a runner can do about a proposal.</summary>
public enum ProposalKind
{
    /// <summary>Nothing changes: say it once, and note it as kept, so that it is not said again.</summary>
    Remark,

    /// <summary>The runner accepts it, or keeps the plan as it is.</summary>
    Offer,

    /// <summary>Safety: the plan is changed at once, and the runner is told.</summary>
    Order,
}
