using MileBot.Coaching.Workouts;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Sessions;

/// <summary>The buttons that lead from a workout to what it only names: its warm-up, and the drills it leaves to choose.</summary>
internal static class WorkoutLinks
{
    private static readonly Phrase WarmUpLabel = new("buttons.warm-up");
    private static readonly Phrase DrillsLabel = new("buttons.drills");

    public static IEnumerable<Button> Of(Words words, Workout workout)
    {
        if (workout.WarmUp is { } warmUp)
        {
            yield return new(words.Text(WarmUpLabel), ButtonToken.Post($"warmup {warmUp}"));
        }

        if (workout.Steps.Any(step => step is WorkoutStep.Drills))
        {
            yield return new(words.Text(DrillsLabel), ButtonToken.Post("drills"));
        }
    }
}
