using CsCheck;

namespace MileBot.Coaching.Tests.Adapting;

/// <summary>The dice of a day.</summary>
/// <param name="Diligence">0 to 99: whether the session is done.</param>
/// <param name="Luck">0 to 99: whether something happens.</param>
/// <param name="Rest">0 to 99: whether the runner changes something.</param>
/// <param name="What">0 to 99: which of several things.</param>
/// <param name="Size">0 to 99: how much of it.</param>
/// <param name="Accepts">Whether what the coach offers is accepted.</param>
internal sealed record ChanceDay(int Diligence, int Luck, int Rest, int What, int Size, bool Accepts)
{
    public static Gen<ChanceDay> Any { get; } =
        Gen.Select(
            Gen.Int[0, 99],
            Gen.Int[0, 99],
            Gen.Int[0, 99],
            Gen.Int[0, 99],
            Gen.Int[0, 99],
            Gen.Bool,
            (diligence, luck, rest, what, size, accepts) => new ChanceDay(diligence, luck, rest, what, size, accepts)
        );
}
