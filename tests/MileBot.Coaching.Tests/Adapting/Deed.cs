namespace MileBot.Coaching.Tests.Adapting;

/// <summary>What a runner may tell or change several times on one day.</summary>
internal enum Deed
{
    HurtsALot,
    HurtsALittle,
    HasFever,
    HasACold,
    TakesABreak,
    IsBack,
    BuildsAgain,
    GivesAMile,
    TakesBack,
}
