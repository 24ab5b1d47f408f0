using MileBot.Testing.Discord.World;

namespace MileBot.Testing.Discord.Rest;

/// <summary>Keeps messages, and tells the ledger and the gateway.</summary>
internal sealed class MessageBook(DiscordWorld world)
{
    /// <summary>A blank message, to be read over.</summary>
    public EmulatedMessage Blank(EmulatedChannel channel) => new(channel, world.Ids.Next(), "");

    /// <summary>A message that nobody has seen before.</summary>
    public void Send(EmulatedMessage message)
    {
        Keep(message);
        world.Ledger.Add(LedgerKind.Sent, message, message.Interaction);
        Tell("MESSAGE_CREATE", message);
    }

    /// <summary>A message as it stands after an edit; a loading one is seen for the first time.</summary>
    public void Edit(EmulatedMessage old, EmulatedMessage message, EmulatedInteraction? by = null)
    {
        Keep(message);
        world.Ledger.Add(old.IsLoading ? LedgerKind.Sent : LedgerKind.Edited, message, by ?? message.Interaction);
        Tell("MESSAGE_UPDATE", message);
    }

    public void Delete(EmulatedMessage message)
    {
        message.Channel.Delete(message.Id);
        world.Ledger.Add(LedgerKind.Deleted, message, message.Interaction);
    }

    /// <summary>Ephemeral messages stand in no channel.</summary>
    public void Keep(EmulatedMessage message)
    {
        if (!message.IsEphemeral)
        {
            message.Channel.Keep(message, world.Settings.KeepsLedger);
        }
    }

    private void Tell(string name, EmulatedMessage message)
    {
        var intent = message.Channel.Guild is null ? 1 << 12 : 1 << 9;
        if (!message.IsEphemeral && world.Hub.Wants(intent))
        {
            var json = RestResponse.ToJson(writer => DiscordJson.WriteMessage(writer, message, world));
            world.Hub.Dispatch(name, json, message.Channel.Guild?.Id, intent);
        }
    }
}
