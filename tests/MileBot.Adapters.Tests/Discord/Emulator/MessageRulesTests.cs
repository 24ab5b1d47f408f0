using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using MileBot.Adapters.Tests.Contract;
using MileBot.Testing.Discord;

namespace MileBot.Adapters.Tests.Discord.Emulator;

public sealed class MessageRulesTests : EmulatorTest
{
    private const int V2 = MessageFlags.ComponentsV2;

    [Fact]
    public async Task A_message_comes_back_as_it_was_taken()
    {
        var answer = await SendAsync(
            new
            {
                content = "Run",
                nonce = "1",
                flags = MessageFlags.SuppressNotifications,
            }
        );
        var message = Assert.Single(Channel.Messages);
        Assert.Equal(message.Id.ToString(), answer.Json.GetProperty("id").GetString());
        Assert.Equal("1", answer.Json.GetProperty("nonce").GetString());
        Assert.True(message.IsSilent);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task An_empty_message_is_refused(string content) =>
        Assert.Equal(50006, (await SendAsync(new { content })).Code);

    [Fact]
    public async Task Content_has_2000_characters_and_an_emoji_is_one()
    {
        Assert.Equal(200, (await SendAsync(new { content = string.Concat(Enumerable.Repeat("🏃", 2000)) })).Status);
        Assert.Equal(
            "BASE_TYPE_MAX_LENGTH",
            (await SendAsync(new { content = new string('x', 2001) })).ErrorAt("content")
        );
    }

    [Fact]
    public async Task A_nonce_has_25_characters() =>
        Assert.NotEmpty((await SendAsync(new { content = "x", nonce = new string('1', 26) })).ErrorAt("nonce"));

    [Fact]
    public async Task Without_enforce_nonce_the_same_nonce_is_sent_twice()
    {
        await SendAsync(new { content = "x", nonce = "1" });
        await SendAsync(new { content = "x", nonce = "1" });
        Assert.Equal(2, Channel.Messages.Count);
    }

    [Fact]
    public async Task An_enforced_nonce_counts_for_the_author_in_all_channels()
    {
        var other = Discord.People.AddChannel(Channel.Guild!);
        await SendAsync(
            new
            {
                content = "x",
                nonce = "1",
                enforce_nonce = true,
            }
        );
        await Bot.PostAsync(
            $"channels/{other.Id}/messages",
            new
            {
                content = "y",
                nonce = "1",
                enforce_nonce = true,
            }
        );
        Assert.Empty(other.Messages);
    }

    [Fact]
    public async Task A_channel_message_cannot_be_ephemeral() =>
        Assert.NotEmpty((await SendAsync(new { content = "x", flags = MessageFlags.Ephemeral })).ErrorAt("flags"));

    [Fact]
    public async Task Components_v2_allow_no_content_and_no_embeds()
    {
        object[] components = [Given.Text("x")];
        Assert.NotEmpty(
            (
                await SendAsync(
                    new
                    {
                        content = "x",
                        flags = V2,
                        components,
                    }
                )
            ).ErrorAt("content")
        );
        Assert.NotEmpty(
            (
                await SendAsync(
                    new
                    {
                        embeds = new[] { new { title = "x" } },
                        flags = V2,
                        components,
                    }
                )
            ).ErrorAt("embeds")
        );
        Assert.Equal(200, (await SendAsync(new { flags = V2, components })).Status);
    }

    [Fact]
    public async Task Components_v2_cannot_be_taken_back()
    {
        await SendAsync(new { flags = V2, components = new[] { Given.Text("x") } });
        var message = Assert.Single(Channel.Messages);
        var answer = await Bot.SendAsync(HttpMethod.Patch, PathOf(message), new { content = "x", flags = 0 });
        Assert.NotEmpty(answer.ErrorAt("content"));
    }

    [Fact]
    public async Task An_edit_leaves_what_it_does_not_name()
    {
        await SendAsync(new { content = "x", components = new[] { Given.Row(Given.Button("Again", "again")) } });
        await Bot.SendAsync(HttpMethod.Patch, PathOf(Channel.Messages[0]), new { content = "y" });
        Assert.Equal(("y", "Again"), (Channel.Messages[0].Text, Assert.Single(Channel.Messages[0].Labels)));
    }

    [Theory]
    [InlineData("""{}""", true, true, true)]
    [InlineData("""{"allowed_mentions":{"parse":[]}}""", false, false, false)]
    [InlineData("""{"allowed_mentions":{"parse":["users"]}}""", true, false, false)]
    [InlineData("""{"allowed_mentions":{"parse":["everyone"],"users":["11"]}}""", true, false, true)]
    [InlineData("""{"allowed_mentions":{"users":["99"]}}""", false, false, false)]
    [InlineData("""{"allowed_mentions":{"roles":["22"]}}""", false, true, false)]
    public async Task Allowed_mentions_decide_who_is_pinged(string body, bool user, bool role, bool everyone)
    {
        await SendRawAsync(body, "<@11> <@&22> @everyone");
        var pings = Channel.Messages[0].Pings;
        Assert.Equal((user, role, everyone), (pings.Users.Contains(11UL), pings.Roles.Contains(22UL), pings.Everyone));
    }

    [Fact]
    public async Task Parsing_all_users_and_naming_some_exclude_each_other()
    {
        var answer = await SendRawAsync("""{"allowed_mentions":{"parse":["users"],"users":["11"]}}""", "<@11>");
        Assert.NotEmpty(answer.ErrorAt("allowed_mentions.users"));
    }

    [Fact]
    public async Task Answers_to_interactions_ping_users_only_unless_told()
    {
        var interaction = Slash();
        await Bot.CallbackAsync(interaction, CallbackType.Message, new { content = "<@11> @everyone" });
        var pings = (await Wait.ForAsync(interaction.Answered)).Pings;
        Assert.Equal((1, false), (pings.Users.Count, pings.Everyone));
    }

    [Fact]
    public async Task Files_come_with_names_and_alt_texts()
    {
        var payload =
            """{"flags":32768,"attachments":[{"id":0,"filename":"map.png","description":"The track"}],"components":[{"type":12,"items":[{"media":{"url":"attachment://map.png"}}]}]}""";
        using var request = Multipart(payload, "files[0]", "map.png");
        var answer = await Bot.SendAsync(request);
        Assert.Equal(200, answer.Status);
        var file = Assert.Single(Channel.Messages[0].Attachments);
        Assert.Equal(("map.png", "The track"), (file.FileName, file.Description));
        Assert.StartsWith("https://cdn.", UrlIn(answer.Json), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_cannot_be_shown_or_described()
    {
        object[] gallery = [new { type = 12, items = new[] { new { media = new { url = "attachment://none.png" } } } }];
        Assert.NotEmpty(
            (await SendAsync(new { flags = V2, components = gallery })).ErrorAt("components.0.items.0.media.url")
        );
        Assert.NotEmpty(
            (await SendAsync(new { content = "x", attachments = new[] { new { id = 3 } } })).ErrorAt("attachments.0.id")
        );
    }

    [Fact]
    public async Task A_file_is_named_files_n()
    {
        using var request = Multipart("{}", "document", "map.png");
        Assert.Equal(50035, (await Bot.SendAsync(request)).Code);
    }

    [Fact]
    public async Task Messages_are_listed_newest_first_after_and_before()
    {
        for (var number = 1; number <= 5; number++)
        {
            await SendAsync(new { content = $"{number}" });
        }

        var ids = Channel.Messages.Select(message => message.Id).ToList();
        Assert.Equal(["5", "4"], await ListAsync("limit=2"));
        Assert.Equal(["3", "2"], await ListAsync($"limit=2&after={ids[0]}"));
        Assert.Equal(["2", "1"], await ListAsync($"before={ids[2]}"));
        Assert.Equal(400, (await Bot.SendAsync(HttpMethod.Get, $"channels/{Channel.Id}/messages?limit=101")).Status);
    }

    [Theory]
    [InlineData("title", 257)]
    [InlineData("description", 4097)]
    public async Task An_embed_has_its_limits(string field, int length)
    {
        var embed = new Dictionary<string, string> { [field] = new('x', length) };
        Assert.NotEmpty((await SendAsync(new { embeds = new[] { embed } })).ErrorAt($"embeds.0.{field}"));
    }

    [Fact]
    public async Task Embeds_have_6000_characters_together()
    {
        var embed = new { description = new string('x', 3001) };
        Assert.NotEmpty((await SendAsync(new { embeds = new[] { embed, embed } })).ErrorAt("embeds"));
    }

    private Task<RawAnswer> SendAsync(object body) => Bot.PostAsync($"channels/{Channel.Id}/messages", body);

    private Task<RawAnswer> SendRawAsync(string json, string content)
    {
        var body = JsonSerializer.Deserialize<Dictionary<string, object>>(json)!;
        body["content"] = content;
        return SendAsync(body);
    }

    private static string PathOf(EmulatedMessage message) => $"channels/{message.Channel.Id}/messages/{message.Id}";

    private async Task<IEnumerable<string?>> ListAsync(string query)
    {
        var answer = await Bot.SendAsync(HttpMethod.Get, $"channels/{Channel.Id}/messages?{query}");
        return answer.Json.EnumerateArray().Select(message => message.GetProperty("content").GetString());
    }

    private static string? UrlIn(JsonElement message) =>
        message
            .GetProperty("components")[0]
            .GetProperty("items")[0]
            .GetProperty("media")
            .GetProperty("url")
            .GetString();

    private HttpRequestMessage Multipart(string payload, string name, string file)
    {
        var form = new MultipartFormDataContent();
        form.Add(new StringContent(payload, Encoding.UTF8, "application/json"), "payload_json");
        var content = new ByteArrayContent([1, 2, 3]);
        content.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        form.Add(content, name, file);
        return new HttpRequestMessage(HttpMethod.Post, Bot.To($"channels/{Channel.Id}/messages")) { Content = form };
    }
}
