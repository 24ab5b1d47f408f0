using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;
using MileBot.Coaching.Splits;
using MileBot.Commands.Desk;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Commands;
using MileBot.Runners.Profiles;

namespace MileBot.Commands.Splits;

/// <summary>What describes a race on a track, the same for every command about one.</summary>
internal static class RaceArguments
{
    public static readonly Argument<RaceTime> Goal = new("goal", RaceTime.Parse) { IsRequired = true };
    public static readonly Argument<Distance> Over = new("distance", Distance.Parse);
    public static readonly Argument<Track> OnTrack = new("track", Track.Parse)
    {
        Choices = [.. Track.Usual.Select(track => track.ToString())],
    };
    public static readonly Argument<TrackStart> From = Choice.Of<TrackStart>("start");
    public static readonly Argument<Strategy> By = Choice.Of<Strategy>("strategy");
    public static readonly Argument<Units> In = Choice.Of<Units>("units");

    public static IReadOnlyList<Argument> All { get; } = [Goal, Over, OnTrack, By, From, In];

    public static Parsed<SplitsAsk> Read(ArgumentValues values, Reader reader, Strategy usual)
    {
        var ask = new SplitsAsk(
            values.Read(Goal),
            values.ReadOr(Over, Distance.Mile),
            values.ReadOr(OnTrack, Track.Standard),
            values.ReadOr(From, TrackStart.Behind),
            values.ReadOr(By, usual),
            values.ReadOr(In, reader.Runner.Units)
        );
        return GoalCheck.Of(ask.Distance, ask.Goal) is { } problem ? problem : ask;
    }
}
