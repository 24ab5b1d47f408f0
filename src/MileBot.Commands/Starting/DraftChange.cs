using MileBot.Coaching.Parsing;
using MileBot.Runners.Starting;
using NodaTime;

namespace MileBot.Commands.Starting;

/// <summary>Puts an answer into a draft, or says what is wrong with it there.</summary>
internal delegate Parsed<Draft> DraftChange(Draft draft, LocalDate today);
