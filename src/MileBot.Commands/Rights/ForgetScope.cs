namespace MileBot.Commands.Rights;

/// <summary>What shall be forgotten. Saying it is what makes it happen.</summary>
internal enum ForgetScope
{
    Everything,
}
