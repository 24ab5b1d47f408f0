using MileBot.Coaching.Conditions;
using MileBot.Coaching.Fitness;
using MileBot.Coaching.Measures;
using MileBot.Commands.Conditions;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.Runners.Profiles;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Paces;

/// <summary>Training paces, each with how it feels.</summary>
internal static class PacesReply
{
    private static readonly Distance Lap = Distance.FromMetres(400);

    private static readonly Phrase Title = new("paces.title", "distance", "time");
    private static readonly Phrase Lead = new("paces.lead", "fitness");
    private static readonly PhraseSet<TrainingZone> Names = new("paces.name");
    private static readonly PhraseSet<TrainingZone> Reps = new("paces.reps", "reps");
    private static readonly Phrase Rep = new("paces.rep", "ground", "time");
    private static readonly Phrase GoalName = new("paces.goal");
    private static readonly PhraseSet<GoalReach> Goals = new("paces.goal-reach", "lap", "mile");
    private static readonly Phrase FeelNote = new("paces.feel-note");
    private static readonly Phrase RoughBeats = new("paces.rough-beats");
    private static readonly PhraseSet<Units> UnitNames = new("units");

    public static Reply Of(Words words, PacesAsk ask, Vdot fitness)
    {
        var paces = TrainingPaces.For(fitness);
        var fields = Enum.GetValues<TrainingZone>()
            .Select(zone => new Field(words.Text(Names[zone]), ZoneWords.Of(words, ask, paces, zone)))
            .ToList();
        if (ask.Goal is { } goal)
        {
            var lap = new Pace(goal, Distance.Mile).For(Lap).ToTenths();
            var reach = PacesAsk.ReachOf(goal, fitness);
            fields.Add(new Field(words.Text(GoalName), words.Say(Goals[reach], lap, goal.ToString())));
        }

        return new Reply(
            words.Say(Title, MeasureWords.Of(words, ask.Over), ask.Time.ToString()),
            [
                new ReplyPart.Fields(fields),
                .. RepsOf(words, paces),
                .. ask.Conditions == RunningConditions.Normal ? [] : PacesHere.Of(words, ask, paces),
                new ReplyPart.Paragraph(Notes(words, ask, fitness)),
                Buttons(words, ask),
            ]
        );
    }

    /// <summary>A repetition that would take this runner too long is not in the list.</summary>
    private static IEnumerable<ReplyPart> RepsOf(Words words, TrainingPaces paces) =>
        paces
            .Reps.Where(rep => rep.Time is not null)
            .GroupBy(rep => rep.Zone)
            .Select(zone =>
            {
                var times = zone.Select(rep =>
                    words.Text(Rep, MeasureWords.Of(words, rep.Length), MeasureWords.Rep(words, rep.Time!.Value))
                );
                return new ReplyPart.Paragraph(words.Say(Reps[zone.Key], string.Join(" · ", times)));
            });

    private static RichText Notes(Words words, PacesAsk ask, Vdot fitness)
    {
        var lead = words.Say(Lead, $"{fitness.Value:0.0}");
        var feel = words.Say(FeelNote);
        return lead + "\n" + (ask.Age is null ? feel : feel + " " + words.Say(RoughBeats));
    }

    private static ReplyPart.Buttons Buttons(Words words, PacesAsk ask)
    {
        var others = Enum.GetValues<Units>().Where(other => other != ask.Units);
        var command = ask.ToString();
        return ask.Conditions == RunningConditions.Normal
            ? new([
                [
                    .. others.Select(other => new Button(
                        words.Text(UnitNames[other]),
                        ButtonToken.Redraw((ask with { Units = other }).Plain)
                    )),
                ],
                [ShareButton.For(words, command)],
            ])
            : new([
                [
                    ConditionsWords.Without(words, ask.Plain),
                    .. ButtonToken.Fits(command) ? [ShareButton.For(words, command)] : Array.Empty<Button>(),
                ],
            ]);
    }
}
