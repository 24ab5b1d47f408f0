namespace MileBot.Benchmarks.Delivery;

/// <summary>Somebody who is reminded.</summary>
/// <param name="Number">Of the runner and of the reminder.</param>
/// <param name="Platform">Where.</param>
/// <param name="User">Who, as the platform knows them.</param>
/// <param name="Chat">Where the message goes, as the adapter writes it.</param>
/// <param name="Place">The same as the platform's API wants it.</param>
internal sealed record Addressee(long Number, string Platform, long User, string Chat, string Place);
