namespace MileBot.Runners.Profiles;

/// <summary>A runner's account on a chat platform.</summary>
/// <param name="Platform">The platform's name.</param>
/// <param name="UserId">The platform's number for the user.</param>
public sealed record Account(string Platform, long UserId);
