namespace MileBot.EndToEnd.Tests.Errors;

/// <summary>A runner whose chat the platform closes to us.</summary>
/// <param name="Number">The runner's and the reminder's in the database.</param>
/// <param name="User">The platform's number for them.</param>
/// <param name="Chat">As reminders hold it.</param>
/// <param name="Row">Which row of the table of errors.</param>
/// <param name="Moment">When in the life of the reminder it is closed.</param>
/// <param name="Close">Closes it.</param>
/// <param name="Return">Opens it again and has the runner ask for something, and waits for the answer.</param>
public sealed record DeadTarget(
    int Number,
    long User,
    string Chat,
    ErrorRow Row,
    Moment Moment,
    Action Close,
    Func<Task> Return
);
