using System.Text;
using MileBot.Conversation.Adapters;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.DiscordClient.Interactions;
using MileBot.DiscordClient.Rest;

namespace MileBot.DiscordAdapter;

/// <summary>
/// Walks the way of an answer once without sending anything. The first walk costs a lot of compiling, and the first person after
/// a start has no more than Discord's 3 s either.
/// </summary>
internal sealed class DiscordWarmUp : IAskDesk
{
    private const string ACommand = """
        {"id":"1","application_id":"1","type":2,"token":"a","version":1,"channel_id":"1","context":0,"locale":"en-GB","guild_id":"1",
        "app_permissions":"0","authorizing_integration_owners":{"0":"1"},"member":{"permissions":"0","user":{"id":"1","username":"r"}},
        "data":{"id":"1","name":"a","type":1,"options":[{"type":3,"name":"a","value":"1"}]}}
        """;

    private static readonly Reply AReply = new(
        "1",
        [
            new ReplyPart.Table(
                ["1"],
                [
                    ["2"],
                ]
            ),
            new ReplyPart.Fields([new Field("1", "2")]),
            new ReplyPart.Buttons([
                [new Button("1", ButtonToken.Redraw("1"))],
            ]),
        ]
    );

    /// <summary>Reads a command, answers it, draws the answer and writes it down.</summary>
    public static async Task RunAsync(
        DiscordUpdateReader reader,
        DiscordRest rest,
        DirectChannels direct,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        if (
            InteractionReader.Read(Encoding.UTF8.GetBytes(ACommand)) is { } interaction
            && reader.Read(interaction) is { } heard
        )
        {
            var answering = new DiscordAnswering(rest, direct, new DiscordWarmUp(), new ChatLanes(1), time);
            await answering.AnswerAsync(interaction, heard, WriteAsync, cancellationToken);
        }
    }

    ValueTask<Answer> IAskDesk.AnswerAsync(Ask ask, CancellationToken cancellationToken) =>
        new(new Answer(AReply, ButtonEffect.Post));

    private static Task<RestOutcome<Nothing>> WriteAsync(
        InteractionResponse response,
        CancellationToken cancellationToken
    )
    {
        _ = response.ToJson();
        return Task.FromResult<RestOutcome<Nothing>>(new RestOutcome<Nothing>.Done(default));
    }
}
