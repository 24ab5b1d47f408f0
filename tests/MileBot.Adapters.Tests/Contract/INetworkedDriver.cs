using MileBot.Conversation.Adapters;

namespace MileBot.Adapters.Tests.Contract;

/// <summary>A driver for a platform beyond a network, where things get lost, doubled and refused.</summary>
public interface INetworkedDriver : IAdapterDriver
{
    /// <summary>Held by a clock that is a day ahead, so wrong as soon as the platform has told the time.</summary>
    ClockCheck Check { get; }

    /// <summary>The longest text the platform takes.</summary>
    int MostCharacters { get; }

    /// <summary>Another bot, or the bot itself, writes into the same place.</summary>
    Task BotSaysAsync(string text);

    /// <summary>The platform brings the runner's latest line once more.</summary>
    Task DeliverAgainAsync();

    /// <summary>The runner presses a button under the latest message.</summary>
    Task PressAsync(string label);

    /// <summary>The runner chooses one answer of the list in the latest message, however the platform shows lists.</summary>
    Task ChooseAsync(string label);

    /// <summary>What stands in the chat now, from the bot, oldest first, edits applied.</summary>
    Task<IReadOnlyList<string>> ChatAsync();

    /// <summary>Waits for the next edit, and gives the text after it.</summary>
    Task<string> SeeEditAsync();

    /// <summary>The next file the runner gets: its name, and the text in it.</summary>
    Task<(string Name, string Text)> SeeFileAsync();

    /// <summary>The next send goes well; what is planned after this is for those behind it.</summary>
    void LetOneThrough();

    /// <summary>The next send is refused, and what comes after it is not.</summary>
    void RefuseNextSend();

    /// <summary>The next send is answered: slow down.</summary>
    void LimitNextSend(TimeSpan retryAfter);

    /// <summary>The next send is taken, but its answer never comes.</summary>
    void LoseNextAnswer();

    /// <summary>The runner blocks the bot.</summary>
    void Block();
}
