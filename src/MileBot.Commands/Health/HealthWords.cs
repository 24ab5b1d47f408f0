using System.Text.RegularExpressions;

namespace MileBot.Commands.Health;

/// <summary>
/// The words that runners say of their health (science.md 8), wherever they say them. Where in doubt the more pressing meaning holds:
/// a rest too many costs a day.
/// </summary>
internal static partial class HealthWords
{
    /// <summary>A sign for each line; several words need only stand somewhere in the text: <c>my heart is racing</c>.</summary>
    private static readonly (HealthSign Sign, string[] Words)[] Known =
    [
        .. Saying(HealthSign.Condition, "pregnant", "pregnancy", "postpartum", "asthma", "asthmatic"),
        .. Saying(
            HealthSign.Condition,
            "heart condition",
            "heart problem",
            "heart problems",
            "heart murmur",
            "bad heart"
        ),
        .. Saying(HealthSign.Condition, "blood pressure", "hypertension", "diabetes", "diabetic", "epilepsy"),
        .. Saying(HealthSign.Condition, "medication", "medicine", "medicines", "chronic", "cancer", "surgery"),
        .. Saying(HealthSign.Condition, "arthritis", "stroke", "disease", "angina", "pacemaker", "beta blockers"),
        .. Saying(HealthSign.Hurts, "pain", "pains", "painful", "hurt", "hurts", "hurting", "sore", "soreness", "ache"),
        .. Saying(HealthSign.Hurts, "aches", "aching", "injured", "injury", "sprained", "strained", "swollen"),
        .. Saying(HealthSign.Ill, "ill", "sick", "unwell", "illness", "headache"),
        .. Saying(HealthSign.Mild, "mild", "cold", "sore throat", "runny nose"),
        .. Saying(HealthSign.Feverish, "fever", "feverish", "flu", "influenza", "covid", "corona", "stomach"),
        .. Saying(HealthSign.Feverish, "vomit", "vomited", "vomiting", "nausea", "nauseous", "threw up", "throwing up"),
        .. Saying(HealthSign.Feverish, "diarrhoea", "diarrhea", "body aches", "aching all over", "bronchitis"),
        .. Saying(HealthSign.Alarming, "sharp", "stabbing", "limp", "limping", "bone", "worse"),
        .. Saying(HealthSign.Emergency, "chest", "emergency", "ambulance", "heart attack", "heart pain", "heart hurts"),
        .. Saying(HealthSign.Emergency, "faint", "fainted", "fainting", "passed out", "pass out", "passing out"),
        .. Saying(HealthSign.Emergency, "blacked out", "unconscious", "collapse", "collapsed", "collapsing"),
        .. Saying(HealthSign.Emergency, "palpitation", "palpitations", "racing heart", "heart raced", "heart races"),
        .. Saying(HealthSign.Emergency, "racing pulse", "heart pounding", "heart fluttering", "dizzy", "dizziness"),
        .. Saying(HealthSign.Emergency, "lightheaded", "light headed", "breathless", "breathlessness", "short breath"),
        .. Saying(HealthSign.Emergency, "shortness breath", "trouble breathing", "cannot breathe", "can't breathe"),
        .. Saying(HealthSign.Emergency, "cant breathe", "couldn't breathe", "not breathe", "heatstroke", "heat stroke"),
        .. Saying(HealthSign.Emergency, "confused heat", "confused hot", "confused sun", "confusion heat"),
    ];

    private static readonly HashSet<string> Single = [.. Known.SelectMany(known => known.Words)];

    /// <summary>All signs in a text, each once, the most pressing last; none when it is not about health.</summary>
    public static IReadOnlyList<HealthSign> In(string text)
    {
        var said = Said(text);
        return [.. Known.Where(known => known.Words.All(said.Contains)).Select(known => known.Sign).Distinct().Order()];
    }

    /// <summary>The words of a text, without one that is said not to be: <c>no fever</c>.</summary>
    private static HashSet<string> Said(string text)
    {
        var words = Word().Matches(text.ToLowerInvariant().Replace('’', '\'')).Select(match => match.Value).ToList();
        return
        [
            .. words.Where(
                (word, place) => place == 0 || !Single.Contains(word) || words[place - 1] is not ("no" or "without")
            ),
        ];
    }

    private static IEnumerable<(HealthSign Sign, string[] Words)> Saying(HealthSign sign, params string[] texts) =>
        texts.Select(text => (sign, text.Split(' ')));

    [GeneratedRegex("[a-z']+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
