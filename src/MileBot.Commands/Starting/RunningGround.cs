namespace MileBot.Commands.Starting;

/// <summary>Where somebody can run fast.</summary>
internal enum RunningGround
{
    /// <summary>On a track.</summary>
    Track,

    /// <summary>On roads and paths; repeats go by time there.</summary>
    NoTrack,
}
