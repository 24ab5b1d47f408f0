using MileBot.Coaching.AgeGrading;
using MileBot.Coaching.Conditions;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;
using MileBot.Coaching.Predictions;
using MileBot.Commands.Conditions;
using MileBot.Commands.Desk;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;

namespace MileBot.Commands.Predictions;

/// <summary>What races say about other races: always a range. One race, several of the same runner, or a mile that may become faster.</summary>
internal sealed class PredictCommand(Readers readers) : ICommand
{
    private static readonly Argument<RaceResults> Races = new("races", RaceResults.Parse) { IsList = true };
    private static readonly Argument<Distance> Over = DistanceArgument.New();
    private static readonly Argument<RaceTime> Time = new("time", text => RaceTime.Parse(WithoutIn(text)));
    private static readonly Argument<RaceTime> Hoped = new("to", RaceTime.Parse) { NeedsName = _ => true };
    private static readonly Argument<AgeGradeTable> Points = Choice.Of<AgeGradeTable>("points");

    public CommandCard Card { get; } =
        new(
            new("predict"),
            [Races, Over, Time, Hoped, Points, .. ConditionsArguments.OfRaces],
            [
                "/predict 5k 21:30",
                "/predict 5:30",
                "/predict 5k 21:30 10k 45:00",
                "/predict 5:40 to 5:20",
                "/predict 1500m 4:10 points men",
                "/predict mile 5:30 30C humidity 60%",
            ]
        )
        {
            Topic = CommandTopic.Race,
            BareText = [Over, Time],
        };

    public async ValueTask<Parsed<Reply>> AnswerAsync(Call call, CancellationToken cancellationToken)
    {
        var reader = await readers.FindAsync(call.Ask, cancellationToken);
        if (call.Values.TryRead(Races, out var races))
        {
            return OnlyFromOneRace(call.Values) ?? FromSeveral(reader, races);
        }

        if (!call.Values.TryRead(Time, out var time))
        {
            return new Problem(AskProblem.ArgumentMissing, Time.Name);
        }

        var race = new RaceResult(call.Values.ReadOr(Over, Distance.Mile), time);
        return GoalCheck.Of(race.Distance, race.Time) is { } problem ? problem
            : call.Values.TryRead(Hoped, out var hoped) ? OnlyFromOneRace(call.Values) ?? FromHope(reader, race, hoped)
            : FromOne(call, reader, race);
    }

    /// <summary>Runners say <c>5k in 20:00</c> as well.</summary>
    private static string WithoutIn(string text) =>
        text.StartsWith("in ", StringComparison.OrdinalIgnoreCase) ? text[3..] : text;

    /// <summary>Points and conditions are for one race at a time, and nothing typed is passed over in silence.</summary>
    private static Parsed<Reply>? OnlyFromOneRace(ArgumentValues values)
    {
        if (values.Holds(Points) || ConditionsArguments.OfRaces.Any(values.Holds))
        {
            return new Problem(CommandProblem.OnlyFromOneRace, "");
        }

        return null;
    }

    private static Parsed<Reply> FromOne(Call call, Reader reader, RaceResult race)
    {
        AgeGradeTable? points = call.Values.TryRead(Points, out var table) ? table : null;
        var told = call.Ask.IsPrivate ? reader.Runner.Table : null;
        return ConditionsArguments
            .Read(call.Values)
            .Then(conditions =>
                Predictor
                    .PredictUsual(race.Distance, race.Time)
                    .Then(usual =>
                        Parsed<Reply>.Of(
                            conditions == RunningConditions.Normal
                                ? RaceReply.Of(reader.Words, race, usual, points)
                                : PredictionsHere.Of(reader.Words, race, usual, conditions, told, points)
                        )
                    )
            );
    }

    private static Parsed<Reply> FromSeveral(Reader reader, RaceResults races)
    {
        var (shortest, longest) = (races.Races.MinBy(race => race.Distance), races.Races.MaxBy(race => race.Distance));
        var slip = races
            .Races.Select(race => GoalCheck.Of(race.Distance, race.Time))
            .FirstOrDefault(one => one is not null);
        var curve = PersonalCurve.Through(shortest, longest);
        var critical = CriticalSpeed.From(races.Races);
        return slip is not null ? slip
            : curve.Problem is { } problem && critical.Problem is not null ? problem
            : SeveralRacesReply.Of(reader, races, curve, critical);
    }

    private static Parsed<Reply> FromHope(Reader reader, RaceResult race, RaceTime hoped) =>
        GoalCheck.Of(Distance.Mile, hoped) is { } problem
            ? problem
            : Predictor
                .Predict(race.Distance, race.Time, Distance.Mile)
                .Then(mile =>
                {
                    var now = race.Distance == Distance.Mile ? race.Time : mile.Likely;
                    return RaceGain
                        .From(now, hoped)
                        .Then(gains => Parsed<Reply>.Of(GainReply.Of(reader.Words, now, hoped, gains)));
                });
}
