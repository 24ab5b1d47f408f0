namespace MileBot.Commands.Rights;

/// <summary>What runners want to know about their data.</summary>
internal enum PrivacyTopic
{
    What,
    Why,
    Who,
    HowLong,
    Yours,
}
