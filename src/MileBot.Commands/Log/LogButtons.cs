using MileBot.Coaching.Adapting;
using MileBot.Coaching.Seasons;
using MileBot.Commands.Sessions;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Log;

/// <summary>What can be said of a session with a tap.</summary>
internal static class LogButtons
{
    private const int ARow = 5;

    private static readonly PhraseSet<SessionVerdict> VerdictLabels = new("verdict.button");
    private static readonly PhraseSet<LogCause> CauseLabels = new("log.cause");
    private static readonly PhraseSet<IllnessKind> IllnessLabels = new("log.illness");
    private static readonly Phrase AlarmingLabel = new("log.alarming");
    private static readonly Phrase CorrectLabel = new("buttons.correct");
    private static readonly Phrase SessionLabel = new("buttons.session");

    public static IReadOnlyList<Button> Verdicts(DaySession session) =>
        [
            .. Enum.GetValues<SessionVerdict>()
                .Where(verdict => verdict != session.Report?.Verdict)
                .Select(verdict => new Button(
                    session.Reader.Words.Text(VerdictLabels[verdict]),
                    ButtonToken.Redraw($"today {session.Iso} {Choice.WordFor(verdict)}")
                )),
        ];

    /// <summary>1 to 10 in two rows.</summary>
    public static IEnumerable<IReadOnlyList<Button>> Efforts(DaySession session) =>
        Numbers(session, SessionReport.HardestEffort, "rpe");

    public static IEnumerable<IReadOnlyList<Button>> Pains(DaySession session) =>
        [
            .. Numbers(session, PainScale.Worst, "pain"),
            [Said(session, session.Reader.Words.Text(AlarmingLabel), "sharp")],
        ];

    public static IReadOnlyList<Button> Illnesses(DaySession session) =>
        [
            .. Enum.GetValues<IllnessKind>()
                .Select(kind =>
                    Said(session, session.Reader.Words.Text(IllnessLabels[kind]), $"ill {Choice.WordFor(kind)}")
                ),
        ];

    public static IReadOnlyList<Button> Causes(DaySession session, IEnumerable<LogCause> causes) =>
        [.. causes.Select(cause => Said(session, session.Reader.Words.Text(CauseLabels[cause]), WordFor(cause)))];

    /// <summary>To say it again, and to see the session again.</summary>
    public static IReadOnlyList<Button> After(DaySession session) =>
        [
            new(session.Reader.Words.Text(CorrectLabel), ButtonToken.Form($"log {session.Iso} {LogReading.Name}")),
            new(session.Reader.Words.Text(SessionLabel), ButtonToken.Redraw($"today {session.Iso}")),
        ];

    private static string WordFor(LogCause cause) => cause == LogCause.Hurts ? "pain" : Choice.WordFor(cause);

    private static IEnumerable<IReadOnlyList<Button>> Numbers(DaySession session, int most, string word) =>
        Enumerable.Range(1, most).Select(number => Said(session, $"{number}", $"{word} {number}")).Chunk(ARow);

    private static Button Said(DaySession session, string label, string said) =>
        new(label, ButtonToken.Redraw($"log {session.Iso} {said}"));
}
