using MileBot.Coaching.Parsing;
using MileBot.Coaching.Strength;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary;
using NodaTime;

namespace MileBot.Commands.Strength;

/// <summary>Shows a strength session, a session of jumps, or one exercise.</summary>
internal sealed class StrengthCommand : ICommand
{
    private static readonly Argument<StrengthProgramme> Programme = Choice.Of<StrengthProgramme>("programme");
    private static readonly Argument<SessionLetter> Letter = Choice.Of<SessionLetter>("session");
    private static readonly Argument<StrengthPhase> Phase = Choice.Of<StrengthPhase>("phase");

    private readonly Readers readers;
    private readonly StrengthReplies sessions;
    private readonly JumpReplies jumps;
    private readonly IClock clock;
    private readonly Argument<Exercise> exercise;

    public StrengthCommand(Readers readers, StrengthReplies sessions, JumpReplies jumps, Library library, IClock clock)
    {
        (this.readers, this.sessions, this.jumps, this.clock) = (readers, sessions, jumps, clock);
        exercise = Choice.Among("exercise", library.Strength.Exercises.ToDictionary(exercise => exercise.Name));
        Card = new(
            new("strength"),
            [Programme, Letter, Phase, LevelWords.Argument, exercise],
            ["/strength home", "/strength gym b heavy", "/strength jumps novice", "/strength split-squat"]
        )
        {
            Topic = CommandTopic.Training,
        };
    }

    public CommandCard Card { get; }

    public async ValueTask<Parsed<Reply>> AnswerAsync(Call call, CancellationToken cancellationToken)
    {
        var reader = await readers.FindAsync(call.Ask, cancellationToken);
        var level = LevelWords.Read(call, reader);
        var phases = PhasesFor(reader);
        var ask = Ask(call.Values, phases);
        if (call.Values.TryRead(exercise, out var one))
        {
            return StrengthReplies.One(reader.Words, one, one.IsJump ? JumpReplies.Command(level) : ask.Command);
        }

        return call.Values.ReadOr(Programme, StrengthProgramme.Home) == StrengthProgramme.Jumps
            ? jumps.Session(reader.Words, level)
            : sessions.Session(reader.Words, ask, phases);
    }

    /// <summary>What a runner may train, whatever they ask for.</summary>
    private StrengthPhase[] PhasesFor(Reader reader) =>
        HeavyLifting.IsTooEarly(reader.Runner.Born?.AgeOn(reader.DateAt(clock.GetCurrentInstant())))
            ? [StrengthPhase.Base]
            : Enum.GetValues<StrengthPhase>();

    private static StrengthAsk Ask(ArgumentValues values, StrengthPhase[] phases) =>
        new(
            values.ReadOr(Programme, StrengthProgramme.Home) == StrengthProgramme.Gym
                ? StrengthPlace.Gym
                : StrengthPlace.Home,
            values.ReadOr(Letter, SessionLetter.A),
            values.TryRead(Phase, out var phase) && phases.Contains(phase) ? phase : StrengthPhase.Base
        );
}
