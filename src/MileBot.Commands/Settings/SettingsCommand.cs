using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;
using MileBot.Commands.Desk;
using MileBot.Commands.Reminders;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.Runners.Profiles;
using MileBot.Runners.Zones;
using MileBot.TrainingLibrary;
using MileBot.TrainingLibrary.Wording;
using NodaTime;

namespace MileBot.Commands.Settings;

/// <summary>Shows and changes what a runner told us: units, time zone, language, mile time.</summary>
internal sealed class SettingsCommand : ICommand
{
    private static readonly Argument<RaceTime> Mile = new("mile", RaceTime.Parse);
    private static readonly Argument<Units> UnitsChoice = Choice.Of<Units>("units");
    private static readonly Argument<DateTimeZone> Zone = new("zone", ZoneFinder.Parse);

    private static readonly Phrase Title = new("settings.title");
    private static readonly Phrase MileField = new("settings.mile");
    private static readonly Phrase UnitsField = new("settings.units");
    private static readonly Phrase ZoneField = new("settings.zone");
    private static readonly Phrase LanguageField = new("settings.language");
    private static readonly Phrase Unset = new("settings.unset", "example");
    private static readonly PhraseSet<Units> UnitNames = new("units");

    private readonly Readers readers;
    private readonly IRunnerBook runners;
    private readonly ReminderMover mover;
    private readonly Argument<string> language;

    public SettingsCommand(Readers readers, IRunnerBook runners, ReminderMover mover, Library library)
    {
        (this.readers, this.runners, this.mover) = (readers, runners, mover);
        language = LanguageArgument([.. library.Phrasebooks.Keys.Order(StringComparer.Ordinal)]);
        Card = new(
            new("settings"),
            [Mile, UnitsChoice, Zone, language],
            ["/settings mile 6:40", "/settings units km", "/settings zone Paris", "/settings"]
        )
        {
            Topic = CommandTopic.You,
            Audience = CommandAudience.OnlyTheSpeaker,
        };
    }

    public CommandCard Card { get; }

    public async ValueTask<Parsed<Reply>> AnswerAsync(Call call, CancellationToken cancellationToken)
    {
        var reader = await readers.FindAsync(call.Ask, cancellationToken);
        if (!call.Values.IsEmpty)
        {
            if (call.Values.TryRead(Mile, out var mile) && GoalCheck.Of(Distance.Mile, mile) is { } problem)
            {
                return problem;
            }

            await runners.SaveAsync(reader.Account, Changed(reader.Runner, call.Values), cancellationToken);
            reader = await readers.FindAsync(call.Ask, cancellationToken);
            await mover.FollowAsync(reader, cancellationToken);
        }

        return Show(reader);
    }

    private Runner Changed(Runner runner, ArgumentValues values) =>
        runner with
        {
            MileTime = values.TryRead(Mile, out var mile) ? mile : runner.MileTime,
            Units = values.ReadOr(UnitsChoice, runner.Units),
            ZoneId = values.TryRead(Zone, out var zone) ? zone.Id : runner.ZoneId,
            Language = values.TryRead(language, out var chosen) ? chosen : runner.Language,
        };

    private static Reply Show(Reader reader)
    {
        var (runner, words) = (reader.Runner, reader.Words);
        var fields = new ReplyPart.Fields([
            new(words.Text(MileField), runner.MileTime?.ToString() ?? words.Say(Unset, "/settings mile 6:40")),
            new(words.Text(UnitsField), words.Text(UnitNames[runner.Units])),
            new(words.Text(ZoneField), runner.ZoneId ?? words.Say(Unset, "/settings zone Paris")),
            new(words.Text(LanguageField), words.Language),
        ]);
        var others = Enum.GetValues<Units>().Where(units => units != runner.Units);
        var buttons = others.Select(units => new Button(
            words.Text(UnitNames[units]),
            ButtonToken.Redraw($"settings {Choice.WordFor(units)}")
        ));
        return new Reply(
            words.Say(Title),
            [
                fields,
                new ReplyPart.Buttons([
                    [.. buttons],
                ]),
            ]
        );
    }

    private static Argument<string> LanguageArgument(IReadOnlyList<string> languages) =>
        new(
            "language",
            text =>
                languages.Contains(text.ToLowerInvariant())
                    ? text.ToLowerInvariant()
                    : new Problem(GoalProblem.LanguageUnknown, text) { Suggestions = languages }
        )
        {
            Choices = languages,
        };
}
