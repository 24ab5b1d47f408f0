namespace MileBot.Conversation.Asks;

/// <summary>Takes each ask once: what it changes is stored whole or not at all, however often its platform brings it.</summary>
public interface IInbox
{
    /// <summary>Answers, with everything stored meanwhile as one.</summary>
    /// <param name="ask">What is asked.</param>
    /// <param name="answer">
    /// Answers it. When it throws, nothing is stored. It may run again from the start when another ask came between.
    /// </param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Null when its event has changed something before: nothing changes again.</returns>
    ValueTask<T?> TakeAsync<T>(Ask ask, Func<ValueTask<T>> answer, CancellationToken cancellationToken)
        where T : class;
}
