using MileBot.Coaching.Plans;
using MileBot.Coaching.Seasons;
using MileBot.Coaching.Strength;
using MileBot.Coaching.Workouts;
using MileBot.Commands.Advising;
using MileBot.Commands.Log;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Sessions;

/// <summary>A day's session on one screen of a phone: what to do, why today, and how it went.</summary>
internal sealed class SessionReplies(WorkoutParts workouts)
{
    private static readonly Phrase Title = new("session.title", "date", "workout");
    private static readonly PhraseSet<PlanPhase> Phases = new("session.phase");
    private static readonly PhraseSet<EasyRemark> EasyRemarks = new("session.easy");
    private static readonly PhraseSet<RestRemark> RestRemarks = new("session.rest-day");
    private static readonly PhraseSet<PlanEdge> Edges = new("session.edge", "date");
    private static readonly Phrase Countdown = new("session.countdown", "count");
    private static readonly Phrase OnBreak = new("session.on-break");
    private static readonly Phrase Unwell = new("session.unwell");
    private static readonly Phrase SentAgain = new("session.sent-again");
    private static readonly Phrase RaceToday = new("session.race-today");
    private static readonly Phrase Strength = new("session.strength", "session", "place");
    private static readonly PhraseSet<StrengthPlace> Places = new("session.strength-place");
    private static readonly PhraseSet<SessionVerdict> Taken = new("verdict.taken");
    private static readonly Phrase MoveLabel = new("buttons.move");
    private static readonly Phrase StrengthLabel = new("buttons.strength");
    private static readonly PhraseSet<SessionView> Views = new("session.view");

    public static RichText TitleOf(DaySession session)
    {
        var words = session.Reader.Words;
        return words.Say(
            Title,
            DateWords.Of(words, session.Date),
            words.Text(WorkoutPhrases.NameOf(session.Workout.Name))
        );
    }

    /// <summary>The one screen.</summary>
    public Reply Brief(DaySession session, IReadOnlyList<Advice> told)
    {
        var words = session.Reader.Words;
        List<ReplyPart> parts =
        [
            new ReplyPart.Paragraph(WhyToday(words, session)),
            .. workouts.Brief(session.Reader, session.Shown),
            .. StrengthOf(words, session),
        ];
        if (!session.IsRest)
        {
            parts.Add(HowItWent(words, session));
        }

        return AdviceParts.Under(
            words,
            TitleOf(session),
            parts,
            Rows(words, session, [DetailsOf(words, session)]),
            told
        );
    }

    /// <summary>The same, for somebody who may have it already.</summary>
    public static Reply Again(Words words, Reply brief) =>
        brief with
        {
            Parts = [new ReplyPart.Paragraph(words.Say(SentAgain)), .. brief.Parts],
            IsSilent = true,
        };

    /// <summary>Everything about the session.</summary>
    public Reply Details(DaySession session)
    {
        var words = session.Reader.Words;
        List<ReplyPart> parts =
        [
            .. workouts.Of(session.Reader, session.Shown),
            .. StrengthOf(words, session),
            WorkoutParts.StopSignsOf(words, session.Shown),
        ];
        IEnumerable<Button> links = [.. WorkoutLinks.Of(words, session.Workout), .. StrengthLinks(words, session)];
        return AdviceParts.Under(words, TitleOf(session), parts, Rows(words, session, links), told: []);
    }

    private static RichText WhyToday(Words words, DaySession session) =>
        session.IsRest && session.IsUnwell ? UnwellIn(words)
        : session.IsOnBreak ? words.Say(OnBreak)
        : words.Say(PurposeOf(session)) + PlaceInPlan(words, session);

    /// <summary>A plan has many easy runs and rest days, which would else read the same every time.</summary>
    private static Phrase PurposeOf(DaySession session) =>
        session switch
        {
            { Day: not null, IsRest: true } => Turn(RestRemarks, session),
            { Day: not null, Workout.Kind: WorkoutKind.Easy } => Turn(EasyRemarks, session),
            _ => WorkoutPhrases.PurposeOf(session.Workout.Name),
        };

    /// <summary>One after another, day by day. As many as share no factor with a week, so that a weekday does not always get the same.</summary>
    private static Phrase Turn<T>(PhraseSet<T> remarks, DaySession session)
        where T : struct, Enum
    {
        var all = Enum.GetValues<T>();
        return remarks[all[session.Date.DayOfYear % all.Length]];
    }

    /// <summary>Rest that is asked for, and how it ends.</summary>
    public static RichText UnwellIn(Words words) => words.Say(Unwell);

    /// <summary>What the weeks are about, and how far it is to the race; beside the plan, how it stands to that.</summary>
    private static RichText PlaceInPlan(Words words, DaySession session) =>
        session switch
        {
            { Edge: { } edge } => " " + words.Say(Edges[edge], DateWords.Of(words, session.Season!.Plan.Days[0].Date)),
            { DaysToRace: null } => RichText.Empty,
            { DaysToRace: 0 } => " " + words.Say(RaceToday),
            { DaysToRace: { } days, IsRest: false, Phase: { } phase } => " "
                + words.Say(Phases[phase])
                + " "
                + words.Say(Countdown, days),
            { DaysToRace: { } days } => " " + words.Say(Countdown, days),
        };

    private static IEnumerable<ReplyPart> StrengthOf(Words words, DaySession session) =>
        session is { Day.Strength: { } strength, Season.Plan.Request.Strength: { } place }
            ? [new ReplyPart.Paragraph(words.Say(Strength, $"{strength.Letter}", words.Text(Places[place])))]
            : [];

    private static IEnumerable<Button> StrengthLinks(Words words, DaySession session) =>
        session is { Day.Strength: { } strength, Season.Plan.Request.Strength: { } place }
            ?
            [
                new Button(
                    words.Text(StrengthLabel),
                    ButtonToken.Post(
                        $"strength {Choice.WordFor(place)} {Choice.WordFor(strength.Letter)} {Choice.WordFor(strength.Phase)}"
                    )
                ),
            ]
            : [];

    private static ReplyPart HowItWent(Words words, DaySession session) =>
        session.Report is { } report
            ? new ReplyPart.Paragraph(words.Say(Taken[report.Verdict]))
            : WorkoutParts.StopSignsOf(words, session.Shown);

    private static Button DetailsOf(Words words, DaySession session) =>
        new(
            words.Text(Views[SessionView.Details]),
            ButtonToken.Redraw($"today {session.Iso} {Choice.WordFor(SessionView.Details)}")
        );

    /// <summary>How it went, and below it where else to go.</summary>
    private static IEnumerable<IReadOnlyList<Button>> Rows(
        Words words,
        DaySession session,
        IEnumerable<Button> elsewhere
    )
    {
        if (session.IsRest)
        {
            return [];
        }

        var move = new Button(words.Text(MoveLabel), ButtonToken.Post($"move {session.Iso}"));
        IReadOnlyList<Button>[] rows =
        [
            session.IsAhead ? [] : LogButtons.Verdicts(session),
            [.. session.CanMove ? [move] : Array.Empty<Button>(), .. elsewhere],
        ];
        return rows.Where(row => row.Count > 0);
    }
}
