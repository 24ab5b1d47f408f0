namespace MileBot.Conversation.Replies;

/// <summary>One line of <see cref="ReplyPart.Choices"/>.</summary>
/// <param name="Label">What it says; a word or two.</param>
/// <param name="Word">What it completes the command with: one word.</param>
/// <param name="IsChosen">Whether it is chosen already.</param>
/// <param name="Button">What stands for it where there are no lists.</param>
public sealed record ChoiceOption(string Label, string Word, bool IsChosen, Button Button);
