namespace MileBot.Conversation.Commands;

/// <summary>One argument as a platform lists it.</summary>
/// <param name="Argument">The argument.</param>
/// <param name="Summary">What to fill in, in at most 45 characters: it is also the label of a form's field.</param>
public sealed record MenuArgument(Argument Argument, string Summary);
