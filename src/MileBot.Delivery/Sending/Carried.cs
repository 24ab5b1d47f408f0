using MileBot.Conversation.Asks;
using MileBot.Runners.Reminders;

namespace MileBot.Delivery.Sending;

/// <summary>What carrying a message came to.</summary>
/// <param name="Step">What is to be done next.</param>
/// <param name="WhenSent">What the desk is to be told in case it was sent; null for nothing.</param>
internal sealed record Carried(NextStep Step, Ask? WhenSent = null)
{
    /// <summary>What the desk is to be told, once the step is written down; null for nothing.</summary>
    public Ask? Arrived => Step is NextStep.Done { State: DeliveryState.Sent } ? WhenSent : null;
}
