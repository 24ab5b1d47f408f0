using MileBot.Coaching.Routines;
using MileBot.Commands.Speaking;
using MileBot.TrainingLibrary;

namespace MileBot.Commands.Routines;

/// <summary>Lays a warm-up out on the clock, backwards from the start of a race or workout.</summary>
internal sealed class WarmupCommand(Readers readers, RoutineReplies replies, Library library)
    : RoutineCommand(readers, replies, library, RoutineUse.WarmUp, "warmup", "race 18:30");
