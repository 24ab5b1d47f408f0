using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;

namespace MileBot.Adapters.Tests.Terminal;

/// <summary>Replies that hold every part, and text that wants to do harm.</summary>
internal static class SampleReplies
{
    public static ReplyPart.Buttons Strategies { get; } =
        new([
            [
                Button("Negative", "splits negative"),
                Button("Even", "splits even"),
                Button("200 m track", "splits 200m"),
            ],
            [Button("Share", "share")],
        ]);

    public static ReplyPart.Table Splits { get; } =
        new(
            ["Lap", "Split", "Clock"],
            [
                ["1", "1:22.5", "1:22.5"],
                ["2", "1:22.5", "2:45.0"],
                ["3", "1:22.5", "4:07.5"],
                ["4", "1:22.5", "5:30.0"],
            ]
        );

    public static ReplyPart.Table Wide { get; } =
        new(
            ["Mark", "Split", "Clock", "Left", "Per mile", "Per km"],
            [
                ["200 m", "0:41.3", "0:41.3", "1409 m", "5:30.0", "3:25.1"],
                ["400 m", "0:41.2", "1:22.5", "1209 m", "5:30.0", "3:25.1"],
            ]
        );

    public static Reply EveryPart { get; } =
        new(
            "Splits for 5:30",
            [
                new ReplyPart.Paragraph(
                    new RichText([
                        new("Run ", SpanStyle.Plain),
                        new("evenly", SpanStyle.Strong),
                        new(" [red]not markup[/] and \u001b[31mhostile\u001b[0m, or try ", SpanStyle.Plain),
                        new("/splits 5:30 negative", SpanStyle.Code),
                        new(" as on ", SpanStyle.Plain),
                        new("https://example.org/mile", SpanStyle.Link),
                        new(".\n\nA second line.", SpanStyle.Plain),
                    ])
                ),
                Splits,
                Wide,
                new ReplyPart.Steps([
                    new("18:05", "Easy jogging for fifteen minutes, slow enough to talk"),
                    new("18:20", "Four strides"),
                ]),
                new ReplyPart.Steps([new("", "Calf raises"), new("", "Shoes not older than five hundred miles")]),
                new ReplyPart.Fields([new("Mile", "5:30"), new("Units", "miles and kilometres")]),
                Strategies,
            ]
        );

    private static Button Button(string label, string command) => new(label, ButtonToken.Redraw(command));
}
