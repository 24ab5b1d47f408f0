using CsCheck;
using MileBot.Coaching.Parsing;
using MileBot.Coaching.Splits;

namespace MileBot.Coaching.Tests.Splits;

public sealed class TrackTests
{
    [Theory]
    [InlineData("400m", 400)]
    [InlineData("400", 400)]
    [InlineData(" 400 M ", 400)]
    [InlineData("440y", 402.336)]
    [InlineData("440 yards", 402.336)]
    [InlineData("200", 200)]
    [InlineData("indoor", 200)]
    [InlineData("indoors", 200)]
    [InlineData("Outdoor", 400)]
    [InlineData("outdoors", 400)]
    [InlineData("track", 400)]
    [InlineData("standard", 400)]
    [InlineData("300m", 300)]
    [InlineData("lane 1", 400)]
    [InlineData("lane 2", 407.04)]
    [InlineData("lane3", 414.70)]
    [InlineData("LANE-4", 422.37)]
    [InlineData("100", 100)]
    [InlineData("250", 250)]
    [InlineData("1k", 1_000)]
    public void A_track_is_read_as_runners_name_it(string text, double lap) =>
        Assert.Equal(lap, Track.Parse(text).Value.Lap.Metres, tolerance: 0.005);

    [Theory]
    [InlineData("")]
    [InlineData("lane")]
    [InlineData("lane 0")]
    [InlineData("lane 10")]
    [InlineData("lane 3 4")]
    [InlineData("lane x")]
    [InlineData("indoors!")]
    [InlineData("99")]
    [InlineData("mile")]
    [InlineData("4oo")]
    public void What_is_no_track_is_refused(string text)
    {
        var track = Track.Parse(text);
        Assert.Equal(MeasureProblem.TrackUnreadable, track.Problem!.Kind);
        Assert.Equal(text, track.Problem.Input);
    }

    [Theory]
    [InlineData("lane 1", "400m")]
    [InlineData("lane3", "lane 3")]
    [InlineData("indoor", "200m")]
    [InlineData("402.336m", "440y")]
    public void A_track_has_one_name(string text, string name) =>
        Assert.Equal(name, Track.Parse(text).Value.ToString());

    [Fact]
    public void A_track_is_read_back_from_its_name() =>
        Races.Tracks.Sample(track => Track.Parse(track.ToString()).Value == track, iter: Laws.Cases);
}
