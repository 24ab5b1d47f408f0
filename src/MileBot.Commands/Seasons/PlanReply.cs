using MileBot.Coaching.Plans;
using MileBot.Coaching.Workouts;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary.Wording;
using NodaTime;

namespace MileBot.Commands.Seasons;

/// <summary>What <c>/plan</c> answers.</summary>
internal static class PlanReply
{
    private const int ButtonsARow = 5;

    private static readonly Phrase Title = new("plan-calendar.title", "date", Phrase.Count);
    private static readonly Phrase Week = new("plan-calendar.week", "phase", "distance", "sessions");
    private static readonly Phrase ThisWeek = new("plan-calendar.this-week");
    private static readonly Phrase NoKey = new("plan-calendar.easy-week");
    private static readonly Phrase Mile = new("plan-calendar.mile");
    private static readonly Phrase NoMile = new("plan-calendar.no-mile");
    private static readonly Phrase Goal = new("plan-calendar.goal");
    private static readonly Phrase Days = new("plan-calendar.days");
    private static readonly Phrase Weekly = new("plan-calendar.weekly");
    private static readonly Phrase Care = new("plan-calendar.care");
    private static readonly Phrase EasyOnly = new("plan-calendar.easy-only");
    private static readonly Phrase Change = new("plan-calendar.change");
    private static readonly PhraseSet<PlanPhase> Phases = new("phase");
    private static readonly PhraseSet<WorkoutKind> Kinds = new("workout.kind");

    public static Reply Of(Reader reader, Plan plan, LocalDate today)
    {
        var words = reader.Words;
        var weeks = PlanWeek.Of(plan);
        var size = SessionSize.For(plan.Request);
        return new Reply(
            words.Say(Title, DateWords.Of(words, plan.Days[^1].Date), weeks.Count),
            [
                new ReplyPart.Steps([
                    .. weeks.Select(week => new Step($"{week.Number}", LineOf(reader, week, size, today))),
                ]),
                Basis(reader, plan.Request),
                new ReplyPart.Paragraph(words.Say(Change)),
                new ReplyPart.Buttons([
                    .. weeks
                        .Select(week => new Button($"{week.Number}", ButtonToken.Redraw($"week {week.Number}")))
                        .Chunk(ButtonsARow),
                ]),
            ]
        );
    }

    private static RichText LineOf(Reader reader, PlanWeek week, SessionSize size, LocalDate today)
    {
        var words = reader.Words;
        var kinds = week.Key.Select(day => words.Text(Kinds[day.Workout.Kind])).Distinct().ToList();
        var line = words.Say(
            Week,
            words.Text(Phases[week.Phase]),
            RunningWords.Of(reader, week.Running(size)),
            kinds.Count > 0 ? string.Join(", ", kinds) : words.Text(NoKey)
        );
        return week.Days[0].Date <= today && today <= week.Days[^1].Date ? line + words.Say(ThisWeek) : line;
    }

    /// <summary>What the runner said that made it this plan.</summary>
    private static ReplyPart.Fields Basis(Reader reader, PlanRequest request)
    {
        var words = reader.Words;
        var days = request.Days.Order().Select(day => DateWords.Of(words, day));
        List<Field> fields =
        [
            new(words.Text(Mile), request.Mile is { } mile ? $"{mile}" : words.Say(NoMile)),
            new(words.Text(Days), string.Join(", ", days)),
        ];
        if (request.Goal is { } goal)
        {
            fields.Insert(1, new(words.Text(Goal), $"{goal}"));
        }

        if (request.Weekly is { } weekly)
        {
            fields.Add(new(words.Text(Weekly), RunningWords.Of(reader, weekly)));
        }

        if (request.EasyOnly)
        {
            fields.Add(new(words.Text(Care), words.Say(EasyOnly)));
        }

        return new ReplyPart.Fields(fields);
    }
}
