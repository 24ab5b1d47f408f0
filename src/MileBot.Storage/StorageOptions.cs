namespace MileBot.Storage;

/// <summary>Where things are kept.</summary>
/// <param name="Provider">Which database.</param>
/// <param name="ConnectionString">
/// As the provider writes it: <c>Data Source=data/milebot.db</c>, whose folder is made when missing, or
/// <c>Host=db;Database=milebot;Username=milebot;Password=...</c>.
/// </param>
public sealed record StorageOptions(StorageProvider Provider, string ConnectionString);
