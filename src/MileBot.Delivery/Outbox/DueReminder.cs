using MileBot.Runners.Reminders;

namespace MileBot.Delivery.Outbox;

/// <summary>A reminder whose next message is due soon.</summary>
/// <param name="Id">Storage's number for it.</param>
/// <param name="Revision">Which writing of the reminder this is, so that a plan made from an old one is dropped.</param>
/// <param name="Platform">Where its messages go.</param>
/// <param name="Schedule">When its messages are due.</param>
/// <param name="Next">The message that is due.</param>
public sealed record DueReminder(long Id, long Revision, string Platform, DailySchedule Schedule, Occurrence Next);
