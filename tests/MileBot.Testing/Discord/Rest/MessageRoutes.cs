using System.Text.Json;
using MileBot.Testing.Discord.Checks;
using MileBot.Testing.Discord.World;

namespace MileBot.Testing.Discord.Rest;

/// <summary>Messages in channels (docs: resources/message).</summary>
internal sealed class MessageRoutes(DiscordWorld world)
{
    private readonly MessageBook book = new(world);

    public RestAnswer Create(RestCall call)
    {
        lock (world.Gate)
        {
            return FindChannel(call, writes: true, out var channel) ?? Create(call, channel);
        }
    }

    public RestAnswer Edit(RestCall call)
    {
        lock (world.Gate)
        {
            return FindMessage(call, out var old) ?? Edit(call, old);
        }
    }

    public RestAnswer Get(RestCall call)
    {
        lock (world.Gate)
        {
            return FindMessage(call, out var message) ?? (RestAnswer)Show(message);
        }
    }

    public RestAnswer List(RestCall call)
    {
        lock (world.Gate)
        {
            return FindChannel(call, writes: false, out var channel) ?? List(call, channel);
        }
    }

    public RestAnswer Delete(RestCall call)
    {
        lock (world.Gate)
        {
            if (FindMessage(call, out var message) is { } wrong)
            {
                return wrong;
            }

            book.Delete(message);
            return RestAnswer.Nothing;
        }
    }

    public RestAnswer Typing(RestCall call)
    {
        lock (world.Gate)
        {
            return FindChannel(call, writes: true, out _) ?? (RestAnswer)RestAnswer.Nothing;
        }
    }

    private RestAnswer Create(RestCall call, EmulatedChannel channel)
    {
        var form = call.Form();
        var nonce = ReadNonce(form);
        if (nonce is not null && form.Flag("enforce_nonce") && world.Nonces.Find(nonce) is { } known)
        {
            return Show(known);
        }

        if (
            MessageReading.Read(
                form,
                call.Files,
                book.Blank(channel),
                MessageRules.ChannelMessage,
                world.Ids,
                out var read
            ) is
            { } wrong
        )
        {
            return wrong;
        }

        var message = read with { Nonce = nonce };
        book.Send(message);
        if (nonce is not null)
        {
            world.Nonces.Remember(message);
        }

        return Show(message);
    }

    private RestAnswer Edit(RestCall call, EmulatedMessage old)
    {
        if (
            MessageReading.Read(call.Form(), call.Files, old, MessageRules.ChannelEdit, world.Ids, out var message) is
            { } wrong
        )
        {
            return wrong;
        }

        book.Edit(old, message);
        return Show(message);
    }

    private RestAnswer List(RestCall call, EmulatedChannel channel)
    {
        if (!TryLimit(call.Query("limit"), out var limit))
        {
            var form = call.Form();
            form.Wrong("limit", "NUMBER_TYPE_MAX", "int value should be between 1 and 100.");
            return RestAnswer.Form(form.Errors);
        }

        var after = ulong.TryParse(call.Query("after"), out var first) ? first : (ulong?)null;
        var before = ulong.TryParse(call.Query("before"), out var last) ? last : ulong.MaxValue;
        // "If the current user is missing the READ_MESSAGE_HISTORY permission […] no messages will be returned."
        IReadOnlyList<EmulatedMessage> readable =
            channel.Trouble == ChannelTrouble.MissingHistory ? [] : channel.Messages;
        var fit = readable.Where(message => message.Id > (after ?? 0) && message.Id < before).ToList();
        var shown = after is null ? fit.TakeLast(limit) : fit.Take(limit);
        return new RestAnswer.Ok(writer => WriteAll(writer, [.. shown.Reverse()]));
    }

    private static bool TryLimit(string? text, out int limit)
    {
        limit = 50;
        return text is null || (int.TryParse(text, out limit) && limit is >= 1 and <= 100);
    }

    private void WriteAll(Utf8JsonWriter writer, IReadOnlyList<EmulatedMessage> messages)
    {
        writer.WriteStartArray();
        foreach (var message in messages)
        {
            DiscordJson.WriteMessage(writer, message, world);
        }

        writer.WriteEndArray();
    }

    private RestAnswer.Ok Show(EmulatedMessage message) =>
        new(writer => DiscordJson.WriteMessage(writer, message, world));

    private static string? ReadNonce(FormPart form)
    {
        if (form.Field("nonce") is { ValueKind: JsonValueKind.Number } number)
        {
            return number.GetRawText();
        }

        return form.Text("nonce", 0, 25);
    }

    private RestAnswer.Error? FindChannel(RestCall call, bool writes, out EmulatedChannel channel)
    {
        channel = world.Channels.GetValueOrDefault(call.Id(0))!;
        return channel is null ? RestAnswer.UnknownChannel : PlaceRoutes.Trouble(channel, writes);
    }

    private RestAnswer.Error? FindMessage(RestCall call, out EmulatedMessage message)
    {
        message = null!;
        if (FindChannel(call, writes: false, out var channel) is { } wrong)
        {
            return wrong;
        }

        message = channel.Find(call.Id(1))!;
        return message is null ? RestAnswer.UnknownMessage : null;
    }
}
