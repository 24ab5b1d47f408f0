namespace MileBot.Storage;

/// <summary>Where things are kept.</summary>
/// <param name="Provider">Which database.</param>
/// <param name="ConnectionString">As the provider writes it: <c>Data Source=data/milebot.db</c>. A folder that is missing is made.</param>
public sealed record StorageOptions(StorageProvider Provider, string ConnectionString);
