using MileBot.Coaching.Seasons;
using NodaTime;

namespace MileBot.Coaching.Tests.Adapting;

/// <summary>
/// What science.md 8 allows a runner who told of pains, illnesses and breaks as they came, counted apart from the coach: until when to
/// rest, and until when to do nothing hard.
/// </summary>
internal sealed class Allowance
{
    private static readonly LocalDate Never = LocalDate.MinIsoValue;

    /// <summary>The place of the pain or illness that was told of last, among all that was told.</summary>
    private int unwell = -1;

    private readonly List<LocalDate> watched = [];
    private LocalDate? stopped;
    private bool isFever;
    private bool isOwnChoice = true;
    private LocalDate? watch;
    private LocalDate coldUntil = Never;
    private LocalDate feverUntil = Never;
    private LocalDate gentleUntil = Never;

    private Allowance() { }

    /// <summary>No running at all until the runner says they are back.</summary>
    public bool IsStopped => stopped is not null;

    /// <summary>The first day on which running is fine: after a pain to watch today and tomorrow are off, after a fever the day of the return.</summary>
    public LocalDate RestUntil => LocalDate.Max(feverUntil, watch?.PlusDays(2) ?? Never);

    /// <summary>The first day on which anything hard is fine.</summary>
    public LocalDate EasyUntil =>
        LocalDate.Max(LocalDate.Max(coldUntil, gentleUntil), LocalDate.Max(RestUntil, watch?.PlusDays(4) ?? Never));

    /// <summary>On a date, of events in the order they were told: a return can be promised long before it comes.</summary>
    public static Allowance Of(IEnumerable<SeasonEvent> events, LocalDate today)
    {
        var allowance = new Allowance();
        foreach (var (place, happened) in events.Index().OrderBy(told => told.Item.Date))
        {
            if (happened.Date <= today)
            {
                allowance.Take(happened, place);
            }
        }

        return allowance;
    }

    private void Take(SeasonEvent happened, int place)
    {
        // A small thing told during a stop does not call off the return that was promised after it.
        var isStop =
            happened is SeasonEvent.Illness { Kind: IllnessKind.Feverish }
            || happened is SeasonEvent.Pain { Level: > 5 } or SeasonEvent.Pain { IsAlarming: true };
        var isSmall = happened is SeasonEvent.Illness or SeasonEvent.Pain { Level: > 2 };
        unwell = isStop || (isSmall && !IsStopped) ? place : unwell;
        switch (happened)
        {
            case SeasonEvent.Break:
                Stop(happened.Date);
                break;
            case SeasonEvent.Illness { Kind: IllnessKind.Feverish }:
                (isFever, isOwnChoice) = (true, false);
                Stop(happened.Date);
                break;
            case SeasonEvent.Pain pain when pain.IsAlarming || pain.Level > 5:
                isOwnChoice = false;
                Stop(happened.Date);
                break;
            case SeasonEvent.Pain { Level: > 2 }:
                Watch(happened.Date, place);
                break;
            case SeasonEvent.Pain:
                watch = null;
                break;
            case SeasonEvent.Illness when !IsStopped:
                coldUntil = happened.Date.PlusDays(7);
                break;
            case SeasonEvent.Return when place > unwell || (IsStopped && isOwnChoice):
                Return(happened.Date);
                break;
        }
    }

    private void Stop(LocalDate date)
    {
        stopped ??= date;
        watch = null;
    }

    /// <summary>A pain that is still there the next morning, or back for the third time in two weeks, is none to watch.</summary>
    private void Watch(LocalDate date, int place)
    {
        var isStill = date > watch && date < watch?.PlusDays(4);
        var isBack = watched.Where(day => day < date && day >= date.PlusDays(-14)).Distinct().Count() >= 2;
        watched.Add(date);
        if (isStill || isBack)
        {
            (isOwnChoice, unwell) = (false, place);
            Stop(date);
        }
        else if (!IsStopped)
        {
            watch = date;
        }
    }

    /// <summary>As many gentle days as there were without running, when they were more than five; four in any case after fever or pain.</summary>
    private void Return(LocalDate date)
    {
        (watch, coldUntil) = (null, Never);
        if (stopped is { } from)
        {
            var days = Period.DaysBetween(from, date);
            var gentle =
                days > 5 ? days
                : isOwnChoice ? 0
                : 4;
            gentleUntil = LocalDate.Max(gentleUntil, date.PlusDays(gentle));
            feverUntil = isFever ? date.PlusDays(1) : feverUntil;
        }

        (stopped, isFever, isOwnChoice) = (null, false, true);
    }
}
