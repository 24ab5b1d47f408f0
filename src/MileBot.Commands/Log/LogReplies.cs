using MileBot.Coaching.Seasons;
using MileBot.Commands.Advising;
using MileBot.Commands.Sessions;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Dialogs;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Log;

/// <summary>What was understood of a session, what follows from it, and the next tap.</summary>
internal static class LogReplies
{
    private const string Example = "6x400 78 77 77 76 75 74 rpe 8";

    private static readonly Phrase AskMore = new("log.ask-more", "example");
    private static readonly Phrase AskEffort = new("log.ask-effort");
    private static readonly Phrase AskWhy = new("log.ask-why");
    private static readonly Phrase AskPain = new("log.ask-pain");
    private static readonly Phrase AskIllness = new("log.ask-illness");
    private static readonly PhraseSet<LogCause> Answers = new("log.answer");
    private static readonly PhraseSet<IllnessKind> IllnessAnswers = new("log.illness-answer");
    private static readonly PhraseSet<PainAnswer> PainAnswers = new("log.pain-answer");

    /// <summary>Signs that mean calling for help at once.</summary>
    public static RichText EmergencyIn(Words words) => words.Say(Answers[LogCause.Emergency]);

    /// <summary>What was said so far, and an invitation to say more; a tap or the next bare text answers.</summary>
    public static Reply Question(Ask ask, DaySession session)
    {
        var (words, command) = (session.Reader.Words, $"log {session.Iso}");
        var example = TypedAnswer.Example(ask, Example, $"{command} {Example}");
        return Made(
            session,
            [.. LogWords.Said(session), new ReplyPart.Paragraph(words.Say(AskMore, example))],
            [
                LogButtons.Verdicts(session),
                LogButtons.Causes(session, [LogCause.Hurts, LogCause.Ill]),
                .. TypedAnswer.Form(words, ask, $"{command} {LogReading.Name}"),
            ],
            told: []
        ) with
        {
            Question = new OpenQuestion(command),
        };
    }

    /// <summary>What was understood. Safety first, then what the coach says, then the next question.</summary>
    public static Reply Taken(DaySession session, LogEntry said, IReadOnlyList<Advice> told)
    {
        var words = session.Reader.Words;
        List<ReplyPart> parts = [.. said.IsSession ? LogWords.Said(session) : []];
        if (HealthOf(session, said, told) is { } health)
        {
            parts.Insert(0, new ReplyPart.Paragraph(health));
        }

        var (question, rows) = Next(session, said);
        if (question is not null)
        {
            parts.Add(new ReplyPart.Paragraph(words.Say(question)));
        }

        return said.IsSession
            ? Made(session, parts, [.. rows, LogButtons.After(session)], told)
            : AdviceParts.Under(words, RichText.Empty, parts, rows, told);
    }

    /// <summary>Help comes before everything; the rest only where the coach has no more to say about it.</summary>
    private static RichText? HealthOf(DaySession session, LogEntry said, IReadOnlyList<Advice> told)
    {
        var words = session.Reader.Words;
        return said switch
        {
            { Cause: LogCause.Emergency } => EmergencyIn(words),
            { Cause: (LogCause.Busy or LogCause.Tired) and { } cause } => words.Say(Answers[cause]),
            _ when told.Count > 0 => null,
            { Illness: IllnessKind.Feverish, PainMeans: not PainAnswer.Stop } => words.Say(
                IllnessAnswers[IllnessKind.Feverish]
            ),
            // A small pain does not lift a stop.
            { PainMeans: PainAnswer.GoOn, Pain: not null, IsAlarming: false } when session.IsUnwell =>
                SessionReplies.UnwellIn(words),
            { Illness: IllnessKind.Mild } when session.IsUnwell => SessionReplies.UnwellIn(words),
            { Pain: not null } or { IsAlarming: true } => words.Say(PainAnswers[said.PainMeans]),
            { Illness: { } illness } => words.Say(IllnessAnswers[illness]),
            _ => null,
        };
    }

    private static (Phrase? Question, IEnumerable<IReadOnlyList<Button>> Rows) Next(
        DaySession session,
        LogEntry said
    ) =>
        said switch
        {
            { Cause: LogCause.Hurts, Pain: null, IsAlarming: false } => (AskPain, LogButtons.Pains(session)),
            { Cause: LogCause.Ill, Illness: null } => (AskIllness, [LogButtons.Illnesses(session)]),
            { IsSession: false } => (null, []),
            _ when said.IsHealth => (null, []),
            _ when session.Report is { Verdict: SessionVerdict.Skip } => (
                AskWhy,
                [LogButtons.Causes(session, [LogCause.Busy, LogCause.Tired, LogCause.Hurts, LogCause.Ill])]
            ),
            _ when session.Report is { Verdict: SessionVerdict.TooHard } => (
                AskWhy,
                [LogButtons.Causes(session, [LogCause.Tired, LogCause.Hurts, LogCause.Ill])]
            ),
            _ when session.Report is { Effort: null } => (AskEffort, LogButtons.Efforts(session)),
            _ => (null, []),
        };

    private static Reply Made(
        DaySession session,
        IEnumerable<ReplyPart> parts,
        IEnumerable<IReadOnlyList<Button>> rows,
        IReadOnlyList<Advice> told
    ) => AdviceParts.Under(session.Reader.Words, SessionReplies.TitleOf(session), parts, rows, told);
}
