namespace MileBot.Conversation.Adapters;

/// <summary>
/// Parts that one worker plays at a time, such as polling a bot. When the worker that plays one stops or dies, another takes over
/// within 20 s.
/// </summary>
public interface IRoles
{
    /// <summary>Plays a role whenever it is ours, until it is played to its end.</summary>
    /// <param name="role">Its name, the same on all workers.</param>
    /// <param name="play">Its token is cancelled when the role is lost; it is called again when the role comes back.</param>
    /// <param name="cancellationToken">Gives the role up.</param>
    Task PlayAsync(string role, Func<CancellationToken, Task> play, CancellationToken cancellationToken);
}
