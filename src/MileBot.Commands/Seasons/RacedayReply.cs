using MileBot.Coaching.Measures;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Splits;
using MileBot.Coaching.Workouts;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary.Wording;
using NodaTime;

namespace MileBot.Commands.Seasons;

/// <summary>What <c>/raceday</c> answers: the countdown and the four laps; checklist, warm-up and weather are a button away.</summary>
internal static class RacedayReply
{
    private static readonly Track Quarters = Track.WithLap(
        Distance.FromMillimetres((Distance.Mile.Millimetres + 3) / 4)
    )!;

    private static readonly Phrase Title = new("raceday.title", "date");
    private static readonly Phrase DaysLeft = new("raceday.days-left", Phrase.Count);
    private static readonly Phrase IsToday = new("raceday.today");
    private static readonly Phrase IsOver = new("raceday.over");
    private static readonly Phrase Laps = new("raceday.laps", "time", "laps");
    private static readonly Phrase GoalNote = new("raceday.goal-note", "goal");
    private static readonly Phrase EasyMile = new("raceday.easy-mile");
    private static readonly Phrase StartAt = new("raceday.start-at", "time");
    private static readonly Phrase TellStart = new("raceday.tell-start", "example");
    private static readonly Phrase Checklist = new("raceday.checklist");
    private static readonly Phrase WarmUp = new("buttons.warm-up");
    private static readonly Phrase PlanFor = new("raceday.plan-for", "time");
    private static readonly PhraseSet<RaceWeather> Weather = new("raceday.weather");

    public static Reply Of(Reader reader, Plan plan, LocalDate today, LocalTime? start)
    {
        var words = reader.Words;
        var race = plan.Days[^1];
        List<ReplyPart> parts = [new ReplyPart.Paragraph(Countdown(words, race.Date, today))];
        var mile = IsRaced(race) ? plan.Request.Mile : null;
        parts.Add(
            new ReplyPart.Paragraph(mile is { } time ? Race(words, time, plan.Request.Goal) : words.Say(EasyMile))
        );
        parts.Add(
            new ReplyPart.Paragraph(
                start is { } at ? words.Say(StartAt, DateWords.Of(at)) : words.Say(TellStart, "/raceday 18:30")
            )
        );
        parts.Add(new ReplyPart.Buttons([.. Rows(words, race, mile, plan.Request.Goal, start)]));
        return new Reply(words.Say(Title, DateWords.Of(words, race.Date)), parts);
    }

    /// <summary>Whoever shall only run easily, or never ran a mile, runs this one as it comes.</summary>
    private static bool IsRaced(PlanDay race) =>
        race.Workout.Steps.OfType<WorkoutStep.Run>().Any(run => run.Effort == Effort.TimeTrial);

    private static RichText Countdown(Words words, LocalDate race, LocalDate today) =>
        Period.DaysBetween(today, race) switch
        {
            0 => words.Say(IsToday),
            < 0 => words.Say(IsOver),
            var days => words.Say(DaysLeft, days),
        };

    private static RichText Race(Words words, RaceTime mile, RaceTime? goal)
    {
        var laps = SplitPlan
            .For(mile, Distance.Mile, Quarters, TrackStart.AtTheLine, Strategy.Coach)
            .Laps.Select(lap => MeasureWords.Rep(words, lap.Split));
        var text = words.Say(Laps, mile.ToString(), string.Join(" · ", laps));
        return goal is { } hoped && hoped < mile ? text + words.Say(GoalNote, hoped.ToString()) : text;
    }

    private static IEnumerable<IReadOnlyList<Button>> Rows(
        Words words,
        PlanDay race,
        RaceTime? mile,
        RaceTime? goal,
        LocalTime? start
    )
    {
        var clock = start is { } at ? $" {DateWords.Of(at)}" : "";
        yield return
        [
            new Button(words.Text(Checklist), ButtonToken.Post($"warmup race-day{clock}")),
            new Button(words.Text(WarmUp), ButtonToken.Post($"warmup {race.Workout.WarmUp ?? "easy"}{clock}")),
        ];
        if (mile is not { } time)
        {
            yield break;
        }

        yield return [.. Times(time, goal).Select(aim => PlanButton(words, aim))];
        yield return
        [
            .. Enum.GetValues<RaceWeather>()
                .Select(weather => new Button(
                    words.Text(Weather[weather]),
                    ButtonToken.Post($"splits {time} {Conditions(weather)}")
                )),
        ];
    }

    private static IEnumerable<RaceTime> Times(RaceTime mile, RaceTime? goal) =>
        goal is { } hoped && hoped < mile ? [mile, hoped] : [mile];

    private static Button PlanButton(Words words, RaceTime aim) =>
        new(words.Text(PlanFor, aim.ToString()), ButtonToken.Post($"raceplan {aim}"));

    /// <summary>A day of that weather as <c>/splits</c> takes it, to be changed to what the day brings.</summary>
    private static string Conditions(RaceWeather weather) =>
        weather switch
        {
            RaceWeather.Hot => "28C 60%",
            RaceWeather.Windy => "wind 5 m/s",
            _ => "altitude 1600m",
        };
}
