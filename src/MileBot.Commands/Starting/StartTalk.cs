using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Runners.Plans;
using MileBot.Runners.Reminders;
using MileBot.Runners.Starting;
using NodaTime;

namespace MileBot.Commands.Starting;

/// <summary>Who is on the way to a plan, and how far.</summary>
/// <param name="Ask">What they said.</param>
/// <param name="Reader">Who they are.</param>
/// <param name="Today">Their date.</param>
/// <param name="Draft">Their answers so far; null before the first.</param>
/// <param name="Running">Their season, while its race is to come; null otherwise.</param>
/// <param name="Reminder">Their daily message; null without.</param>
internal sealed record StartTalk(
    Ask Ask,
    Reader Reader,
    LocalDate Today,
    Draft? Draft,
    StoredSeason? Running,
    Reminder? Reminder
)
{
    public Words Words => Reader.Words;

    /// <summary>A draft that begins with what they told us before.</summary>
    public Draft NewDraft() => DraftMaking.From(Reader.Runner, Reminder);

    /// <summary>The draft, or one with the answers behind the running plan; null for whoever has neither.</summary>
    public Draft? DraftOrRunning() =>
        Draft
        ?? (
            Running is { Season.Plan.Request: var request } ? DraftMaking.From(Reader.Runner, Reminder, request) : null
        );
}
