namespace MileBot.Commands.Seasons;

/// <summary>What can make a race day slower than its runner.</summary>
internal enum RaceWeather
{
    Hot,
    Windy,
    High,
}
