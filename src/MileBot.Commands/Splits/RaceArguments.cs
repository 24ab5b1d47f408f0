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
    public static readonly Argument<Distance> Over = DistanceArgument.New();
    public static readonly Argument<Track> OnTrack = new("track", ReadTrack)
    {
        Choices = [.. TrackWords.Usual.Select(track => track.ToString())],
    };
    public static readonly Argument<TrackStart> From = Choice.Of<TrackStart>("start");
    public static readonly Argument<Strategy> By = Choice.Of<Strategy>("strategy");
    public static readonly Argument<Units> In = Choice.Of<Units>("units");

    /// <summary>Track before distance: <c>5:30 200m</c> means the track, since few split a 200.</summary>
    public static IReadOnlyList<Argument> WithoutStrategy { get; } = [Goal, OnTrack, Over, From, In];

    public static IReadOnlyList<Argument> All { get; } = [.. WithoutStrategy, By];

    public static Parsed<SplitsAsk> Read(ArgumentValues values, Reader reader, Strategy usual)
    {
        var track = values.ReadOr(OnTrack, Track.Metres400);
        var ask = new SplitsAsk(
            values.Read(Goal),
            values.ReadOr(Over, Distance.Mile),
            track,
            values.ReadOr(From, TrackStart.BehindTheLine),
            values.ReadOr(By, usual),
            values.ReadOr(In, reader.Runner.Units)
        );
        if (GoalCheck.Of(ask.Distance, ask.Goal) is not { } problem)
        {
            return ask;
        }

        // 60 400m: too fast for a mile on that track, and just right for a lap of it.
        return
            values.TryRead(OnTrack, out _) && !values.TryRead(Over, out _) && GoalCheck.Of(track.Lap, ask.Goal) is null
            ? ask with
            {
                Distance = track.Lap,
            }
            : problem;
    }

    /// <summary>A bare length is a track only if runners know it as one: 800m is a race.</summary>
    private static Parsed<Track> ReadTrack(string text)
    {
        var track = Track.Parse(text);
        return track.Problem is not null || char.IsAsciiLetter(text[0]) || TrackWords.Usual.Contains(track.Value)
            ? track
            : new Problem(MeasureProblem.TrackUnreadable, text);
    }
}
