using MileBot.Coaching.Measures;
using MileBot.Coaching.Predictions;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Predictions;

/// <summary>What a faster mile would do for longer races.</summary>
internal static class GainReply
{
    private static readonly Phrase Title = new("gain.title", "now", "hoped");
    private static readonly Phrase RaceHeader = new("predict.distance-header");
    private static readonly Phrase NowHeader = new("gain.now-header");
    private static readonly Phrase ThenHeader = new("gain.then-header");
    private static readonly Phrase Lead = new("gain.lead", "race", "least", "most");
    private static readonly Phrase Note = new("gain.note");
    private static readonly Phrase SplitsLabel = new("buttons.splits");
    private static readonly Phrase PacesLabel = new("buttons.paces");

    public static Reply Of(Words words, RaceTime now, RaceTime hoped, IReadOnlyList<RaceGain> gains)
    {
        var (first, gain) = (gains[0].Now.Distance, gains[0].Gain);
        return new Reply(
            words.Say(Title, now.ToWholeSeconds(), hoped.ToWholeSeconds()),
            [
                new ReplyPart.Paragraph(
                    words.Say(
                        Lead,
                        MeasureWords.Of(words, first),
                        gain.Fastest.ToWholeSeconds(),
                        gain.Slowest.ToWholeSeconds()
                    )
                ),
                Table(words, gains),
                new ReplyPart.Paragraph(words.Say(Note)),
                Buttons(words, now, hoped),
            ]
        );
    }

    private static ReplyPart.Table Table(Words words, IReadOnlyList<RaceGain> gains) =>
        new(
            [words.Text(RaceHeader), words.Text(NowHeader), words.Text(ThenHeader)],
            [
                .. gains.Select(gain =>
                    new[]
                    {
                        MeasureWords.Of(words, gain.Now.Distance),
                        gain.Now.Likely.ToWholeSeconds(),
                        gain.Then.Likely.ToWholeSeconds(),
                    }
                ),
            ]
        );

    private static ReplyPart.Buttons Buttons(Words words, RaceTime now, RaceTime hoped) =>
        new([
            [
                new Button(words.Text(SplitsLabel), ButtonToken.Post($"splits {hoped.ToWholeSeconds()}")),
                new Button(words.Text(PacesLabel), ButtonToken.Post($"paces {now.ToWholeSeconds()}")),
                ShareButton.For(words, $"predict {now.ToWholeSeconds()} to {hoped.ToWholeSeconds()}"),
            ],
        ]);
}
