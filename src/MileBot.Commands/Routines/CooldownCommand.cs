using MileBot.Coaching.Routines;
using MileBot.Commands.Speaking;
using MileBot.TrainingLibrary;

namespace MileBot.Commands.Routines;

/// <summary>Lays a cool-down out on the clock, from the finish on.</summary>
internal sealed class CooldownCommand(Readers readers, RoutineReplies replies, Library library)
    : RoutineCommand(readers, replies, library, RoutineUse.CoolDown, "cooldown", "race 18:45");
