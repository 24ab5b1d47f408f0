using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;

namespace MileBot.Adapters.Tests.Contract;

/// <summary>Replies for tests.</summary>
public static class Replies
{
    public const string Label = "Again";

    /// <summary>A reply with every kind of part and every look.</summary>
    public static Reply WithEveryPart { get; } =
        new(
            "Mile in 5:30",
            [
                new ReplyPart.Paragraph(
                    new RichText([
                        new Span("Even laps, ", SpanStyle.Plain),
                        new Span("calm start", SpanStyle.Strong),
                        new Span(": type ", SpanStyle.Plain),
                        new Span("/raceplan 5:30", SpanStyle.Code),
                        new Span(" or read ", SpanStyle.Plain),
                        new Span("https://example.org/mile?a=1&b=2", SpanStyle.Link),
                    ])
                ),
                new ReplyPart.Steps([new Step("18:05", "Easy jog"), new Step("", "Strides")]),
                new ReplyPart.Fields([new Field("Track", "400 m"), new Field("Pace", "3:25 /km")]),
                new ReplyPart.Table(
                    ["Lap", "Split", "Clock"],
                    [
                        ["1", "1:22.5", "1:22.5"],
                        ["10", "82.5", "13:45.0"],
                    ]
                ),
                new ReplyPart.Buttons([
                    [new Button("Negative", ButtonToken.Redraw("splits 5:30 negative"))],
                ]),
            ]
        );

    public static IReadOnlyList<string> WordsOfEveryPart { get; } =
    [
        "Mile in 5:30",
        "calm start",
        "/raceplan 5:30",
        "https://example.org/mile?a=1&b=2",
        "18:05",
        "Easy jog",
        "Strides",
        "Track",
        "400 m",
        "Split",
        "1:22.5",
        "13:45.0",
    ];

    /// <summary>A line with a file.</summary>
    public static Reply WithFile { get; } =
        new(
            RichText.Empty,
            [
                new ReplyPart.Paragraph("Here you are"),
                new ReplyPart.Attachment("milebot.json", "application/json", "{ \"mile\": \"5:30 – <b>&\" }"),
            ]
        );

    /// <summary>A line with one button, <see cref="Label"/>.</summary>
    public static Reply Line(string text, ButtonToken token) =>
        new(
            RichText.Empty,
            [
                new ReplyPart.Paragraph(text),
                new ReplyPart.Buttons([
                    [new Button(Label, token)],
                ]),
            ]
        );

    /// <summary>A line with a list of weeks.</summary>
    public static Reply List(string text) =>
        new(
            RichText.Empty,
            [
                new ReplyPart.Paragraph(text),
                new ReplyPart.Choices("Choose", "start when", [.. new[] { 6, 8, 10 }.Select(Weeks)]),
            ]
        );

    private static ChoiceOption Weeks(int weeks) =>
        new(
            $"{weeks} weeks",
            $"{weeks}",
            IsChosen: weeks == 6,
            new Button($"{weeks} weeks", ButtonToken.Redraw($"start when {weeks}"))
        );
}
