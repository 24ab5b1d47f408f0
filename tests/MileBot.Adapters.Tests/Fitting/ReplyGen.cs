using CsCheck;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;

namespace MileBot.Adapters.Tests.Fitting;

/// <summary>Replies of every shape, with text nobody would write on purpose.</summary>
internal static class ReplyGen
{
    private static readonly string[] Hostile =
    [
        "<b>",
        "</b>",
        "<",
        ">",
        "&",
        "&lt;",
        "&amp",
        "\"",
        "'",
        "<script>alert(1)</script>",
        "</pre>",
        "]]>",
        "\u202e",
        "\u200f",
        "\u2066",
        "🏃🏽‍♀️",
        "👨‍👩‍👧‍👦",
        "e\u0301\u0301\u0301",
        "𝔐𝔦𝔩𝔢",
        "مرحبا",
        "\u0000",
        "\t",
        "\r\n",
        "\n\n\n",
        "@everyone",
        "@here",
        "<@1>",
        "<@&1>",
        "<#1>",
        "[link](https://example.org)",
        "[x](tg://user?id=1)",
        "||spoiler||",
        "```",
        "> quote",
        "# heading",
        "<t:0:R>",
        "/start",
        "%s{0}",
        "\\",
        "\u200b",
        "𐏿",
    ];

    private static readonly string[] Gaps = ["", " ", " ", "\n", "  "];

    private static readonly Gen<string> Gap = Gen.Int[0, Gaps.Length - 1].Select(index => Gaps[index]);

    private static readonly Gen<string> Word = Gen.OneOf(
        Gen.Char.AlphaNumeric.Array[1, 12].Select(letters => new string(letters)),
        Gen.Int[0, Hostile.Length - 1].Select(index => Hostile[index])
    );

    public static Gen<string> Text { get; } =
        Gen.Select(Word, Gap).Select((word, gap) => word + gap).Array[0, 30].Select(words => string.Concat(words));

    private static readonly Gen<RichText> Rich = Gen.Select(Text, Gen.Enum<SpanStyle>())
        .Select((text, style) => new Span(text, style))
        .Array[0, 4]
        .Select(spans => new RichText(spans));

    private static readonly Gen<Button> AButton = Gen.Select(Gen.Int[1, 999], Gen.Bool)
        .Select(
            (number, redraws) =>
                new Button($"B{number}", redraws ? ButtonToken.Redraw($"b {number}") : ButtonToken.Post($"b {number}"))
        );

    private static readonly Gen<ReplyPart> Part = Gen.OneOf<ReplyPart>(
        Rich.Select(text => (ReplyPart)new ReplyPart.Paragraph(text)),
        Gen.Select(Word.Array[0, 1], Rich)
            .Select((mark, text) => new Step(string.Concat(mark), text))
            .Array[0, 6]
            .Select(items => (ReplyPart)new ReplyPart.Steps(items)),
        Gen.Select(Word, Rich)
            .Select((name, value) => new Field(name, value))
            .Array[0, 6]
            .Select(items => (ReplyPart)new ReplyPart.Fields(items)),
        Gen.Int[1, 4]
            .SelectMany(columns => Gen.Select(Word.Array[columns], Word.Array[columns].Array[0, 12]))
            .Select((header, rows) => (ReplyPart)new ReplyPart.Table(header, rows)),
        AButton.Array[1, 6].Array[1, 4].Select(rows => (ReplyPart)new ReplyPart.Buttons(rows)),
        AButton.Array[1, 9].Select(ListOf)
    );

    private static ReplyPart ListOf(Button[] buttons) =>
        new ReplyPart.Choices(
            "Choose",
            "b",
            [.. buttons.Select((button, index) => new ChoiceOption(button.Label, $"{index}", IsChosen: false, button))]
        );

    public static Gen<Reply> Any { get; } =
        Gen.Select(Rich, Part.Array[0, 6]).Select((title, parts) => new Reply(title, parts));
}
