using MileBot.Coaching.AgeGrading;
using MileBot.Coaching.Conditions;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;
using MileBot.Coaching.Splits;
using MileBot.Commands.Conditions;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Splits;

/// <summary>Lap splits for a goal, on any track, by any strategy.</summary>
internal sealed class SplitsCommand(Readers readers) : ICommand
{
    private static readonly Phrase Title = new("splits.title", "distance", "goal");
    private static readonly PhraseSet<Strategy> Leads = new("splits.lead", "place", "pace", "lap");
    private static readonly Phrase LongerFirstLap = new("splits.longer-first-lap", "extra", "lap");
    private static readonly Phrase RunOn = new("splits.run-on", "extra");
    private static readonly Phrase FinishLine = new("splits.finish", "ground", "times");
    private static readonly Phrase LapHeader = new("splits.lap-header");
    private static readonly Phrase HalfHeader = new("splits.half-header");
    private static readonly Phrase SplitHeader = new("splits.split-header");
    private static readonly Phrase ClockHeader = new("splits.clock-header");

    public CommandCard Card { get; } =
        new(
            new("splits"),
            [.. RaceArguments.All, .. ConditionsArguments.OfRaces],
            [
                "/splits 5:30",
                "/splits 5:30 coach",
                "/splits 5:30 track indoor",
                "/splits 5:30 lane 3",
                "/splits 1500m 5:10 negative",
                "/splits 5:30 altitude 1600m",
                "/splits 5k 21:30 28C dew 20C",
            ]
        )
        {
            Topic = CommandTopic.Race,
            BareText = [RaceArguments.Goal],
        };

    public async ValueTask<Parsed<Reply>> AnswerAsync(Call call, CancellationToken cancellationToken)
    {
        var reader = await readers.FindAsync(call.Ask, cancellationToken);
        var table = call.Ask.IsPrivate ? reader.Runner.Table : null;
        return ConditionsArguments
            .Read(call.Values)
            .Then(conditions =>
                RaceArguments
                    .Read(call.Values, reader, Strategy.Even)
                    .Then(ask => Parsed<Reply>.Of(Show(reader.Words, ask, conditions, table)))
            );
    }

    private static Reply Show(Words words, SplitsAsk ask, RunningConditions conditions, AgeGradeTable? table)
    {
        var plan = ask.Plan();
        var pace = MeasureWords.Of(words, new Pace(ask.Goal, ask.Distance), ask.Units);
        var lead = words.Say(Leads[ask.Strategy], TrackWords.Place(words, ask.Track), pace, plan.GoalLap.ToTenths());
        List<ReplyPart> parts =
        [
            new ReplyPart.Paragraph(lead),
            Table(words, plan),
            new ReplyPart.Paragraph(Notes(words, plan)),
            .. conditions == RunningConditions.Normal
                ? [Buttons(words, ask)]
                : Here(words, ask, conditions, conditions.OnRace(ask.Distance, table)),
        ];
        return new Reply(words.Say(Title, MeasureWords.Of(words, ask.Distance), ask.Goal.ToString()), parts);
    }

    private static ReplyPart.Table Table(Words words, SplitPlan plan) =>
        new(
            [words.Text(LapHeader), words.Text(HalfHeader), words.Text(SplitHeader), words.Text(ClockHeader)],
            [
                .. plan.Laps.Select(lap =>
                    new[]
                    {
                        $"{lap.Number}",
                        lap.HalfLap?.Clock.ToTenths() ?? "",
                        lap.Split.ToTenths(),
                        lap.Clock.ToTenths(),
                    }
                ),
            ]
        );

    private static RichText Notes(Words words, SplitPlan plan)
    {
        var times = string.Join(" · ", plan.Finish.Select(part => part.Split.ToTenths()));
        var finish = words.Say(FinishLine, MeasureWords.Of(words, Whole(plan.Finish[0].Length)), times);
        if (plan.TrueLap is not { } lap)
        {
            return finish;
        }

        var ground = MeasureWords.Of(words, Whole(plan.ExtraGround));
        var note =
            plan.Start == TrackStart.BehindTheLine
                ? words.Say(LongerFirstLap, ground, lap.ToTenths())
                : words.Say(RunOn, ground);
        return finish + "\n" + note;
    }

    /// <summary>Nobody sees a tenth of a metre on a track.</summary>
    private static Distance Whole(Distance ground) => Distance.FromMetres(Math.Round(ground.Metres));

    private static ReplyPart.Buttons Buttons(Words words, SplitsAsk ask) =>
        new([
            RaceButtons.OtherStrategies(words, Command, ask),
            RaceButtons.OtherTracks(words, Command, ask),
            [
                .. RaceButtons.OtherStart(words, Command, ask),
                RaceButtons.NextUnits(words, Command, ask),
                ShareButton.For(words, Command(ask)),
            ],
        ]);

    /// <summary>The goal stays as it was asked for; what it is worth here stands beside it.</summary>
    private static IEnumerable<ReplyPart> Here(
        Words words,
        SplitsAsk ask,
        RunningConditions conditions,
        ConditionsEffect effect
    )
    {
        foreach (var part in ConditionsWords.OnRace(words, ask.Goal, effect))
        {
            yield return part;
        }

        var command = $"{Command(ask)} {ConditionsArguments.Text(conditions)}";
        List<Button> buttons = [ConditionsWords.Without(words, Command(ask))];
        if (effect.Shares.Count > 0)
        {
            var worth = effect.Slowing.Of(ask.Goal);
            var middle = (worth.Fastest + worth.Slowest) * 0.5;
            buttons.Add(ConditionsWords.SplitsFor(words, middle, goal => Command(ask with { Goal = goal })));
        }

        yield return new ReplyPart.Buttons([
            buttons,
            .. ButtonToken.Fits(command)
                ?
                [
                    [ShareButton.For(words, command)],
                ]
                : Array.Empty<Button[]>(),
        ]);
    }

    private static string Command(SplitsAsk ask) => $"splits {ask.RaceAndStrategy}";
}
