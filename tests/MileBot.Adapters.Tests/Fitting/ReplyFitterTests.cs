using CsCheck;
using MileBot.Conversation.Adapters;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Fitting;
using MileBot.Conversation.Replies;
using NodaTime;

namespace MileBot.Adapters.Tests.Fitting;

public sealed class ReplyFitterTests
{
    private static readonly Gen<ReplyLimits> AnyLimits = Gen.Select(
            Gen.Int[2, 400],
            Gen.Int[1, 8],
            Gen.Int[1, 6],
            Gen.Bool
        )
        .Select((characters, perRow, rows, lists) => new ReplyLimits(characters, perRow, rows) { HasLists = lists });

    [Fact]
    public void Any_reply_within_any_limits_keeps_them_and_loses_nothing() =>
        Gen.Select(ReplyGen.Any, AnyLimits)
            .Sample(
                (reply, limits) =>
                {
                    var messages = ReplyFitter.Fit(reply, limits);
                    Assert.All(messages, message => AssertWithin(message, limits));
                    Assert.Equal(Letters(Atoms([reply])), Letters(Atoms(messages)));
                    Assert.Equal(Buttons([reply]), Buttons(messages));
                    Assert.DoesNotContain(messages, message => CutsAPair(message, reply));
                    Assert.All(messages.Skip(1), message => Assert.Equal("", message.Title.Plain));
                },
                iter: 100_000
            );

    [Fact]
    public void A_reply_that_fits_stays_one_message()
    {
        var reply = Contract.Replies.WithEveryPart;
        var message = Assert.Single(ReplyFitter.Fit(reply, new ReplyLimits(4096, 4, 25)));
        Assert.Equal(ReplyText.Of(reply), ReplyText.Of(message));
    }

    [Fact]
    public void A_table_goes_on_under_its_header()
    {
        string[][] rows = [.. Enumerable.Range(1, 9).Select(lap => new[] { $"{lap}", "1:22.5" })];
        var messages = ReplyFitter.Fit(
            new Reply("Laps", [new ReplyPart.Table(["Lap", "Split"], rows)]),
            new ReplyLimits(60, 4, 4)
        );
        Assert.Equal(["Laps\n\nLap   Split\n1    1:22.5", "Lap   Split\n4    1:22.5"], messages.Take(2).Select(Head));
    }

    [Fact]
    public void Parts_stay_whole_when_they_can()
    {
        var parts = Enumerable.Range(1, 3).Select(number => new ReplyPart.Paragraph($"part {number} of three"));
        var messages = ReplyFitter.Fit(new Reply(RichText.Empty, [.. parts]), new ReplyLimits(40, 4, 4));
        Assert.Equal(["part 1 of three\n\npart 2 of three", "part 3 of three"], messages.Select(ReplyText.Of));
    }

    [Fact]
    public void Words_stay_whole_when_they_can() =>
        Assert.Equal(
            ["one two", "three", "four"],
            ReplyFitter.Fit(Reply.Line("one two three four"), new ReplyLimits(8, 4, 4)).Select(ReplyText.Of)
        );

    [Fact]
    public void Buttons_stand_under_the_last_message_in_rows_that_fit()
    {
        Button[] row =
        [
            .. Enumerable.Range(1, 5).Select(number => new Button($"{number}", ButtonToken.Post($"b {number}"))),
        ];
        var messages = ReplyFitter.Fit(
            new Reply("one two three", [new ReplyPart.Buttons([row])]),
            new ReplyLimits(8, 3, 4)
        );
        Assert.Empty(messages[0].Parts.OfType<ReplyPart.Buttons>());
        Assert.Equal(
            [3, 2],
            messages[^1].Parts.OfType<ReplyPart.Buttons>().Single().Rows.Select(buttons => buttons.Count)
        );
    }

    [Fact]
    public void A_moment_that_is_cut_is_words_and_no_longer_a_moment()
    {
        var said = RichText.Of("Next on Wednesday, 06:30").With("Wednesday, 06:30", Instant.FromUnixTimeSeconds(0));

        var whole = ReplyFitter.Fit(Reply.Line(said), new ReplyLimits(40, 4, 4));
        var cut = ReplyFitter.Fit(Reply.Line(said), new ReplyLimits(20, 4, 4));

        Assert.Single(Spans(whole), span => span.At is not null);
        Assert.DoesNotContain(Spans(cut), span => span.At is not null);
    }

    private static IEnumerable<Span> Spans(IReadOnlyList<Reply> messages) =>
        messages
            .SelectMany(message => message.Parts)
            .OfType<ReplyPart.Paragraph>()
            .SelectMany(paragraph => paragraph.Text.Spans);

    private static string Head(Reply message) =>
        string.Join('\n', ReplyText.Of(message).Split('\n').Take(message.Title.Plain.Length > 0 ? 4 : 2));

    private static void AssertWithin(Reply message, ReplyLimits limits)
    {
        Assert.InRange(ReplyText.Of(message).Length, 0, limits.MostCharacters);
        var rows = message.Parts.OfType<ReplyPart.Buttons>().SelectMany(part => part.Rows).ToList();
        var lists = message.Parts.Count(part => part is ReplyPart.Choices);
        Assert.True(lists == 0 || limits.HasLists);
        Assert.InRange(rows.Count + lists, 0, limits.MostButtonRows);
        Assert.All(rows, row => Assert.InRange(row.Count, 1, limits.MostButtonsPerRow));
    }

    /// <summary>What is said, in order; headers that only repeat and marks that only lead are left out.</summary>
    private static IEnumerable<string> Atoms(IReadOnlyList<Reply> messages)
    {
        IReadOnlyList<string>? header = null;
        foreach (var message in messages)
        {
            yield return message.Title.Plain;
            foreach (
                var part in message.Parts.Where(part =>
                    part is not (ReplyPart.Buttons or ReplyPart.Choices) && !IsOnlyButtons(message)
                )
            )
            {
                if (part is ReplyPart.Table table && ReferenceEquals(header, table.Header))
                {
                    yield return string.Concat(table.Rows.SelectMany(row => row));
                    continue;
                }

                header = (part as ReplyPart.Table)?.Header;
                yield return ReplyText.Of(part);
            }
        }
    }

    private static bool IsOnlyButtons(Reply message) =>
        message.Parts is [ReplyPart.Paragraph { Text.Plain: "…" }, ReplyPart.Buttons or ReplyPart.Choices, ..];

    private static string Letters(IEnumerable<string> atoms) =>
        new([.. string.Concat(atoms).Where(character => !char.IsWhiteSpace(character))]);

    private static IEnumerable<string> Buttons(IReadOnlyList<Reply> messages) =>
        messages
            .SelectMany(message => message.WithoutLists().Parts)
            .OfType<ReplyPart.Buttons>()
            .SelectMany(part => part.Rows)
            .SelectMany(row => row)
            .Select(button => button.Token.ToString());

    private static bool CutsAPair(Reply message, Reply whole) =>
        Unpaired(ReplyText.Of(message)) && !Unpaired(ReplyText.Of(whole));

    private static bool Unpaired(string text) => text.EnumerateRunes().Any(rune => rune.Value == 0xfffd);
}
