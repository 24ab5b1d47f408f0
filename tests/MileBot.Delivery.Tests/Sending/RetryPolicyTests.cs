using MileBot.Conversation.Adapters;
using MileBot.Conversation.Asks;
using MileBot.Delivery.Outbox;
using MileBot.Delivery.Sending;
using MileBot.Runners.Reminders;
using NodaTime;

namespace MileBot.Delivery.Tests.Sending;

public sealed class RetryPolicyTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 25, 6, 30);
    private static readonly Instant Deadline = Now + Duration.FromHours(4);

    public static TheoryData<SendOutcome, int, NextStep> Table =>
        new()
        {
            { new SendOutcome.Delivered("m1"), 0, new NextStep.Done(DeliveryState.Sent, "m1") },
            {
                new SendOutcome.Unknown(SendTrouble.PlatformFailed),
                0,
                new NextStep.LookAgain(Now + Duration.FromSeconds(120), 1)
            },
            { new SendOutcome.Moved(new ChatAddress("test", "-1")), 3, new NextStep.MoveTo("test:-1") },
            { new SendOutcome.Refused(SendTrouble.Blocked), 0, new NextStep.StopWriting() },
            { new SendOutcome.Refused(SendTrouble.ChatGone), 0, new NextStep.StopWriting() },
            { new SendOutcome.Refused(SendTrouble.NotAllowed), 0, new NextStep.NotAllowed() },
            { new SendOutcome.Refused(SendTrouble.Malformed), 0, new NextStep.Done(DeliveryState.Refused) },
            { new SendOutcome.Refused(SendTrouble.Unauthorised), 0, new NextStep.Done(DeliveryState.Refused) },
            { Limited(Duration.FromSeconds(17)), 3, Again(17, 3) },
            { Limited(null), 3, Again(5, 3) },
            { Limited(Duration.FromHours(5)), 0, new NextStep.Done(DeliveryState.Expired) },
            { Failed(), 0, Again(2, 1) },
            { Failed(), 1, Again(4, 2) },
            { Failed(), 2, Again(8, 3) },
            { Failed(), 7, Again(256, 8) },
            { Failed(), 8, Again(300, 9) },
            { Failed(), 1_000_000, Again(300, 1_000_001) },
            { new SendOutcome.NotSent(SendTrouble.Unauthorised), 0, Again(2, 1) },
            { new SendOutcome.NotSent(SendTrouble.PlatformFailed, Duration.FromSeconds(30)), 0, Again(30, 1) },
        };

    [Theory]
    [MemberData(nameof(Table))]
    public void An_outcome_decides_the_next_step(SendOutcome outcome, int attempts, NextStep expected)
    {
        Assert.Equal(expected, RetryPolicy.Decide(outcome, Message(attempts, Deadline), Duration.Zero, Now));
    }

    [Theory]
    [InlineData(1_999, DeliveryState.Expired)]
    [InlineData(2_000, DeliveryState.Expired)]
    public void Nothing_is_tried_again_at_or_after_the_deadline(int milliseconds, DeliveryState expected)
    {
        var step = RetryPolicy.Decide(
            Failed(),
            Message(0, Now + Duration.FromMilliseconds(milliseconds)),
            Duration.Zero,
            Now
        );

        Assert.Equal(new NextStep.Done(expected), step);
    }

    [Fact]
    public void The_last_moment_before_the_deadline_still_counts()
    {
        Assert.Equal(
            Again(2, 1),
            RetryPolicy.Decide(Failed(), Message(0, Now + Duration.FromMilliseconds(2_001)), Duration.Zero, Now)
        );
    }

    private static OutboxMessage Message(int attempts, Instant deadline) =>
        new(1, 1, Given.Account(), "test:7", new LocalDate(2026, 11, 25), deadline, attempts);

    private static SendOutcome.NotSent Failed() => new SendOutcome.NotSent(SendTrouble.Unreachable);

    private static SendOutcome.NotSent Limited(Duration? wait) =>
        new SendOutcome.NotSent(SendTrouble.RateLimited, wait);

    private static NextStep.TryAgain Again(int seconds, int attempts) =>
        new NextStep.TryAgain(Now + Duration.FromSeconds(seconds), attempts);
}
