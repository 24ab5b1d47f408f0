using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.DiscordAdapter;
using MileBot.DiscordClient.Components;
using NodaTime;
using Button = MileBot.Conversation.Replies.Button;

namespace MileBot.Adapters.Tests.Discord;

public sealed class DiscordReplyRendererTests
{
    [Fact]
    public void Every_part_is_drawn() =>
        Assert.Equal(
            """
            ### Mile in 5:30
            Even laps, **calm start**: type `/raceplan 5:30` or read <https://example.org/mile?a=1&b=2>

            **18:05**  Easy jog
            • Strides

            **Track**: 400 m
            **Pace**: 3:25 /km
            ```
            Lap   Split    Clock
            1    1:22.5   1:22.5
            10     82.5  13:45.0
            ```
            """.ReplaceLineEndings("\n"),
            Text(Contract.Replies.WithEveryPart)
        );

    [Fact]
    public void A_moment_is_shown_on_the_readers_own_clock()
    {
        var said = new RichText([new Span("Next: ", SpanStyle.Plain), new Span("Wed, 06:30", SpanStyle.Strong)]);
        var moment = Instant.FromUnixTimeSeconds(1_795_588_200);

        Assert.Equal("Next: **<t:1795588200:f>**", Text(Reply.Line(said.With("Wed, 06:30", moment))));
        Assert.Equal("Next: **Wed, 06:30**", Text(Reply.Line(said.With("Thu", moment))));
    }

    [Fact]
    public void A_list_is_a_select_in_a_row_of_its_own_with_what_is_chosen()
    {
        var drawn = DiscordReplyRenderer.RenderAll(Contract.Replies.List("When?")).Single().Rich.Components!;

        var row = Assert.IsType<ActionRow>(drawn[1]);
        var list = Assert.IsType<StringSelect>(Assert.Single(row.Components));
        Assert.Equal(
            ("=start when", "Choose", 1, 1),
            (list.CustomId, list.Placeholder, list.MinValues, list.MaxValues)
        );
        Assert.Equal(["6", "8", "10"], list.Options.Select(option => option.Value));
        Assert.Equal([true, null, null], list.Options.Select(option => option.Default));
    }

    [Theory]
    [InlineData("**5:30** _now_", @"\*\*5:30\*\* \_now\_")]
    [InlineData("@everyone <@1> [a](https://b.c)", @"\@everyone \<\@1\> \[a\](https://b.c)")]
    [InlineData(
        "# not a heading\n1. no list\n- nor this\n5:30.4 - 6:00",
        "\\# not a heading\n1\\. no list\n\\- nor this\n5:30.4 - 6:00"
    )]
    [InlineData("a\u202Eb", "ab")]
    public void What_people_read_is_what_was_said(string said, string written) =>
        Assert.Equal(written, Text(Reply.Line(said)));

    [Fact]
    public void Fences_in_a_table_do_not_end_it()
    {
        var text = Text(
            new Reply(
                RichText.Empty,
                [
                    new ReplyPart.Table(
                        ["a"],
                        [
                            ["```"],
                        ]
                    ),
                ]
            )
        );

        Assert.Equal(2, text.Split("```").Length - 1);
    }

    [Fact]
    public void A_table_too_wide_for_a_phone_is_told_row_by_row()
    {
        var table = new ReplyPart.Table(
            ["Race", "About", "Pace for every kilometre"],
            [
                ["Mile", "6:07–6:17", "3:48–3:54 /km"],
                ["5 km", "21:30", "4:18 /km"],
            ]
        );

        Assert.Equal(
            "**Mile**  About 6:07–6:17 · Pace for every kilometre 3:48–3:54 /km\n**5 km**  About 21:30 · Pace for every kilometre 4:18 /km",
            Text(new Reply(RichText.Empty, [table]))
        );
    }

    /// <summary>Found by chance texts: without a row there was nothing to read, which Discord refuses.</summary>
    [Fact]
    public void A_table_too_wide_for_a_phone_and_without_rows_shows_its_header()
    {
        var header = new ReplyPart.Table(["Race", "About", "Pace for every kilometre"], []);

        Assert.Contains(
            "Pace for every kilometre",
            Text(new Reply(RichText.Empty, [header])),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Nothing_to_read_is_still_a_message() => Assert.Equal("…", Text(Reply.Line(" \u200B")));

    [Fact]
    public void Buttons_that_do_the_same_have_ids_of_their_own()
    {
        var again = new Button("Again", ButtonToken.Redraw("splits 5:30"));
        var reply = new Reply(
            "Title",
            [
                new ReplyPart.Buttons([
                    [again, again],
                ]),
            ]
        );

        var ids = Rows(reply).SelectMany(row => row.Components.OfType<DiscordClient.Components.Button>());

        Assert.Equal(2, ids.Select(button => button.CustomId).Distinct().Count());
        Assert.All(ids, button => Assert.Equal(again.Token, CustomId.Read(button.CustomId)));
    }

    [Fact]
    public void Text_that_is_all_marks_still_fits()
    {
        var messages = DiscordReplyRenderer.RenderAll(Reply.Line(new string('*', 9_000)));

        Assert.All(messages, message => Assert.InRange(TextOf(message).Length, 1, 4_000));
        Assert.All(messages, message => Assert.InRange(message.Plain.Content!.Length, 1, 2_000));
        Assert.Equal(9_000, messages.Sum(message => TextOf(message).Count(sign => sign == '*')));
    }

    private static string Text(Reply reply) => TextOf(Assert.Single(DiscordReplyRenderer.RenderAll(reply)));

    private static string TextOf(DiscordMessage message) => Inner(message).OfType<TextDisplay>().Single().Content;

    private static IEnumerable<ActionRow> Rows(Reply reply) =>
        DiscordReplyRenderer.RenderAll(reply).SelectMany(Inner).OfType<ActionRow>();

    private static IReadOnlyList<Component> Inner(DiscordMessage message) =>
        message.Rich.Components! is [Container box] ? box.Components : message.Rich.Components!;
}
