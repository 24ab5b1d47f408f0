using MileBot.Coaching.AgeGrading;
using MileBot.Coaching.Measures;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Commands;
using MileBot.Runners.Profiles;
using NodaTime;

namespace MileBot.Commands.Standing;

/// <summary>
/// A mile and who ran it, as typed, and in private as told in <c>/settings</c> where nothing was typed. A group never learns what
/// somebody told us.
/// </summary>
internal sealed record MileFacts(RaceTime? Mile, int? Age, AgeGradeTable? Table)
{
    public static readonly Argument<RaceTime> MileArgument = new("mile", RaceTime.Parse);
    public static readonly Argument<int> AgeArgument = new("age", Birth.ParseAge);
    public static readonly Argument<AgeGradeTable> TableArgument = Choice.Of<AgeGradeTable>("table");

    public static MileFacts Of(Call call, Reader reader, Instant now)
    {
        var told = call.Ask.IsPrivate ? reader.Runner : Runner.Stranger;
        return new MileFacts(
            call.Values.TryRead(MileArgument, out var mile) ? mile : told.MileTime,
            call.Values.TryRead(AgeArgument, out var age) ? age : told.Born?.AgeOn(reader.DateAt(now)),
            call.Values.TryRead(TableArgument, out var table) ? table : told.Table
        );
    }

    /// <summary>What these are typed as, for buttons: <c>6:10 43 women</c>.</summary>
    public override string ToString() =>
        string.Join(
            ' ',
            new[]
            {
                Mile?.ToString(),
                Age?.ToString(),
                Table is { } table ? Choice.WordFor(table) : null,
            }.OfType<string>()
        );
}
