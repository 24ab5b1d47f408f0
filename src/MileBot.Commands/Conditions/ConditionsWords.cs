using MileBot.Coaching.Conditions;
using MileBot.Coaching.Measures;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Conditions;

/// <summary>What conditions do, said beside the figures they leave as they are.</summary>
internal static class ConditionsWords
{
    private static readonly Phrase Worth = new("conditions.worth", "goal", "range");
    private static readonly Phrase NoChange = new("conditions.no-change", "goal");
    private static readonly PhraseSet<ConditionsCause> Causes = new("conditions.cause", "percent");
    private static readonly PhraseSet<ConditionsAdvice> Advices = new("conditions.advice");
    private static readonly Phrase Range = new("pace.range", "fast", "slow");
    private static readonly Phrase WithoutLabel = new("conditions.without");
    private static readonly Phrase SplitsLabel = new("conditions.splits-button", "time");

    /// <summary>What a time in good conditions is worth here, why, and what else to mind.</summary>
    public static IEnumerable<ReplyPart> OnRace(Words words, RaceTime goal, ConditionsEffect effect)
    {
        var worth =
            effect.Shares.Count == 0
                ? words.Say(NoChange, goal.ToString())
                : words.Say(Worth, goal.ToString(), RangeOf(words, effect.Slowing.Of(goal)));
        yield return new ReplyPart.Paragraph(worth + Because(words, effect));
        foreach (var part in Advice(words, effect))
        {
            yield return part;
        }
    }

    /// <summary>The causes, each with what it costs.</summary>
    public static RichText Because(Words words, ConditionsEffect effect) =>
        effect.Shares.Aggregate(
            RichText.Empty,
            (text, share) => text + " " + words.Say(Causes[share.Cause], Percent(words, share.Slowing))
        );

    /// <summary>All that is to be minded, most urgent last.</summary>
    public static IEnumerable<ReplyPart> Advice(Words words, params IEnumerable<ConditionsEffect> effects)
    {
        var lines = effects
            .SelectMany(effect => effect.Advice)
            .Distinct()
            .Order()
            .Select(advice => words.Say(Advices[advice]))
            .ToList();
        return lines.Count == 0
            ? []
            : [new ReplyPart.Paragraph(lines.Skip(1).Aggregate(lines[0], (text, line) => text + "\n" + line))];
    }

    /// <summary><c>5:36–5:39</c>, or one time when both ends read the same.</summary>
    public static string RangeOf(Words words, TimeRange range)
    {
        var (fast, slow) = (range.Fastest.ToWholeSeconds(), range.Slowest.ToWholeSeconds());
        return fast == slow ? fast : words.Text(Range, fast, slow);
    }

    /// <summary>The same answer without the conditions.</summary>
    public static Button Without(Words words, string command) =>
        new(words.Text(WithoutLabel), ButtonToken.Redraw(command));

    /// <summary>Splits for what a goal is worth here.</summary>
    public static Button SplitsFor(Words words, RaceTime worth, Func<RaceTime, string> command)
    {
        var goal = worth.RoundedTo(RaceTime.FromSeconds(1));
        return new(words.Text(SplitsLabel, goal.ToString()), ButtonToken.Redraw(command(goal)));
    }

    private static string Percent(Words words, Slowing slowing)
    {
        var (least, most) = ($"{slowing.Least * 100:0.#}", $"{slowing.Most * 100:0.#}");
        return least == most ? least : words.Text(Range, least, most);
    }
}
