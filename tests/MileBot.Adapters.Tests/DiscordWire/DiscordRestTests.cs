using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using MileBot.DiscordClient;
using MileBot.DiscordClient.Commands;
using MileBot.DiscordClient.Components;
using MileBot.DiscordClient.Interactions;
using MileBot.DiscordClient.Payloads;
using MileBot.DiscordClient.Rest;

namespace MileBot.Adapters.Tests.DiscordWire;

public sealed class DiscordRestTests
{
    private static readonly Snowflake Some = new(123456789012345678);
    private static readonly InteractionToken Token = new("aW50ZXJhY3Rpb24tdG9rZW4");

    [Fact]
    public async Task A_message_pings_nobody_and_enforces_its_name()
    {
        using var api = new LoopbackApi((_, _) => LoopbackApi.Ok("""{"id":"9","channel_id":"1"}"""));
        using var rest = Rest(api);

        var sent = await rest.CreateMessageAsync(
            Some,
            new MessageBody { Content = "Hi @everyone", Nonce = "n-1" },
            TestContext.Current.CancellationToken
        );

        Assert.Equal(9ul, Assert.IsType<RestOutcome<Message>.Done>(sent).Answer.Id.Value);
        var request = Assert.Single(api.Requests);
        Assert.StartsWith(
            "POST /api/v10/channels/123456789012345678/messages HTTP/1.1\r\n",
            request,
            StringComparison.Ordinal
        );
        Assert.Contains("User-Agent: DiscordBot (https://example.org/, 1.0)\r\n", request, StringComparison.Ordinal);
        Assert.Contains("Authorization: Bot MTIz", request, StringComparison.Ordinal);
        Assert.EndsWith(
            """{"content":"Hi @everyone","allowed_mentions":{"parse":[]},"nonce":"n-1","enforce_nonce":true}""",
            request,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Files_go_as_parts_beside_the_json()
    {
        using var api = new LoopbackApi((_, _) => LoopbackApi.Ok("""{"id":"9"}"""));
        using var rest = Rest(api);
        var file = new AttachedFile("splits.png", "image/png", Encoding.ASCII.GetBytes("PNGPNG"), "Four laps");

        await rest.CreateMessageAsync(Some, new MessageBody { Files = [file] }, TestContext.Current.CancellationToken);

        var request = Assert.Single(api.Requests);
        Assert.Contains("Content-Type: multipart/form-data; boundary=", request, StringComparison.Ordinal);
        Assert.Contains("name=payload_json", request, StringComparison.Ordinal);
        Assert.Contains(
            """[{"id":0,"filename":"splits.png","description":"Four laps"}]""",
            request,
            StringComparison.Ordinal
        );
        Assert.Contains("""name="files[0]"; filename=splits.png""", request, StringComparison.Ordinal);
        Assert.Contains("PNGPNG", request, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interaction_is_answered_without_the_bots_token()
    {
        using var api = new LoopbackApi((_, _) => "HTTP/1.1 204 No Content\r\n\r\n");
        using var rest = Rest(api);
        var body = new MessageBody
        {
            Flags = MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
            Components =
            [
                new TextDisplay("**5:30**"),
                new ActionRow([
                    new Button
                    {
                        Style = ButtonStyle.Primary,
                        Label = "Laps",
                        CustomId = "a",
                    },
                ]),
            ],
        };

        var done = await rest.RespondAsync(
            Some,
            Token,
            new InteractionResponse.Reply(body),
            TestContext.Current.CancellationToken
        );

        Assert.IsType<RestOutcome<Nothing>.Done>(done);
        var request = Assert.Single(api.Requests);
        Assert.DoesNotContain("Authorization", request, StringComparison.Ordinal);
        Assert.EndsWith(
            """{"type":4,"data":{"components":[{"type":10,"content":"**5:30**"},{"type":1,"components":[{"type":2,"style":1,"label":"Laps","custom_id":"a"}]}],"flags":32832,"allowed_mentions":{"parse":[]}}}""",
            request,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Commands_are_overwritten_all_at_once()
    {
        using var api = new LoopbackApi((_, _) => LoopbackApi.Ok("""[{"id":"5","name":"splits","version":"6"}]"""));
        using var rest = Rest(api);
        var command = new ApplicationCommand("splits", "Lap times for a goal")
        {
            Options =
            [
                new CommandOption(CommandOptionType.Text, "goal", "As 5:30") { Required = true, Autocomplete = true },
                new CommandOption(CommandOptionType.Integer, "laps", "How many")
                {
                    Choices = [new CommandChoice("four", OptionValue.Of(4))],
                },
            ],
            IntegrationTypes = [IntegrationType.GuildInstall, IntegrationType.UserInstall],
            Contexts = [InteractionContext.Guild, InteractionContext.BotDm, InteractionContext.PrivateChannel],
        };

        var published = await rest.OverwriteCommandsAsync(Some, [command], TestContext.Current.CancellationToken);

        Assert.Equal(
            "splits",
            Assert.Single(Assert.IsType<RestOutcome<IReadOnlyList<PublishedCommand>>.Done>(published).Answer).Name
        );
        Assert.EndsWith(
            """
            [{"name":"splits","description":"Lap times for a goal","type":1,"options":[{"type":3,"name":"goal","description":"As 5:30","required":true,"autocomplete":true},{"type":4,"name":"laps","description":"How many","choices":[{"name":"four","value":4}]}],"integration_types":[0,1],"contexts":[0,1,2]}]
            """.Trim(),
            Assert.Single(api.Requests),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task When_the_platform_hangs_up_on_a_callback_it_is_not_given_again_not_even_by_the_connection_pool()
    {
        // The second request goes over the connection the first one left open, and is hung up on.
        using var api = new LoopbackApi((_, count) => count == 1 ? "HTTP/1.1 204 No Content\r\n\r\n" : null);
        using var rest = Rest(api);
        await rest.RespondAsync(
            Some,
            Token,
            new InteractionResponse.DeferredUpdate(),
            TestContext.Current.CancellationToken
        );

        var outcome = await rest.RespondAsync(
            Some,
            Token,
            new InteractionResponse.DeferredUpdate(),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(new RestOutcome<Nothing>.Unknown(UnknownReason.NoAnswer), outcome);
        Assert.Equal(2, api.Requests.Count);
    }

    [Fact]
    public async Task Where_nobody_listens_nothing_was_sent()
    {
        using var rest = new DiscordRest(RestBench.Options(), TimeProvider.System, new Chance(1));

        var outcome = await rest.CreateMessageAsync(
            Some,
            new MessageBody { Content = "Hi" },
            TestContext.Current.CancellationToken
        );

        Assert.Equal(new RestOutcome<Message>.NotSent(NotSentReason.Unreachable), outcome);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"id\":")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n")]
    [InlineData("what is this")]
    [InlineData("HTTP/1.1 302 Found\r\nLocation: http://evil.example/\r\nContent-Length: 0\r\n\r\n")]
    [InlineData(
        "HTTP/1.1 200 OK\r\nX-RateLimit-Bucket: a\r\nX-RateLimit-Limit: -7\r\nX-RateLimit-Reset-After: 1e300\r\nContent-Length: 2\r\n\r\n[]"
    )]
    public async Task An_answer_that_is_none_leaves_it_open_whether_the_message_is_there(string answer)
    {
        using var api = new LoopbackApi((_, _) => answer, hangsUp: true);
        using var rest = Rest(api);

        var outcome = await rest.CreateMessageAsync(
            Some,
            new MessageBody { Content = "Hi" },
            TestContext.Current.CancellationToken
        );

        Assert.IsType<RestOutcome<Message>.Unknown>(outcome);
        Assert.Single(api.Requests);
    }

    [Fact]
    public async Task No_secret_is_in_any_trace_outcome_or_text_of_ours()
    {
        var seen = new ConcurrentQueue<object>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => seen.Enqueue(string.Join(' ', activity.TagObjects) + activity.DisplayName),
        };
        ActivitySource.AddActivityListener(listener);
        using var api = new LoopbackApi(
            (_, count) => count == 1 ? "HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n" : null
        );
        using var rest = Rest(api);

        for (var tried = 0; tried < 2; tried++)
        {
            seen.Enqueue(
                await rest.RespondAsync(
                    Some,
                    Token,
                    new InteractionResponse.DeferredUpdate(),
                    TestContext.Current.CancellationToken
                )
            );
            seen.Enqueue(
                await rest.FollowUpAsync(
                    Some,
                    Token,
                    new MessageBody { Content = "Hi" },
                    TestContext.Current.CancellationToken
                )
            );
        }

        seen.Enqueue(RestBench.Options());
        seen.Enqueue(Token);
        seen.Enqueue(Endpoints.FollowUp.At($"webhooks/1/{Token.Text}", Token.Text));
        var text = string.Concat(seen);
        Assert.DoesNotContain(Token.Text, text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-of-the-bot", text, StringComparison.Ordinal);
    }

    /// <summary>On its clock no time passes, so that it never gives an answer up because the machine stalled.</summary>
    private static DiscordRest Rest(LoopbackApi api) =>
        new(RestBench.Options() with { ApiUrl = api.Address }, new FakeTimeProvider(), new Chance(1));
}
