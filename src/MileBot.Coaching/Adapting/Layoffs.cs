using MileBot.Coaching.Seasons;
using NodaTime;

namespace MileBot.Coaching.Adapting;

/// <summary>The times of not training as planned, read from what happened.</summary>
internal sealed class Layoffs
{
    /// <summary>A third pain to watch within so many days is one that does not go.</summary>
    private const int Recurring = 14;

    private readonly List<Layoff> over = [];
    private readonly List<LocalDate> watched = [];

    /// <summary>The last cold nobody called over: it outlasts a pain that hides it.</summary>
    private Layoff? cold;

    /// <summary>The place of the event that began the open one among all events in the order they were told.</summary>
    private int told;

    private Layoffs() { }

    /// <summary>The one that lasts; null for none.</summary>
    public Layoff? Open { get; private set; }

    /// <summary>The first day on which something hard is fine again, as far as anybody knows; null when only the runner can end it.</summary>
    public LocalDate? EasyUntil => cold?.Ends > Open?.Ends ? cold.Ends : Open?.Ends;

    /// <summary>Those that are over, oldest first.</summary>
    public IReadOnlyList<Layoff> Over => over;

    /// <summary>As things stand on a date.</summary>
    /// <param name="today">The date.</param>
    /// <param name="events">In the order they were told: a return that was promised before a pain or fever does not end that.</param>
    public static Layoffs At(LocalDate today, IEnumerable<SeasonEvent> events)
    {
        var layoffs = new Layoffs();
        foreach (
            var (place, happened) in events.Index().Where(one => one.Item.Date <= today).OrderBy(one => one.Item.Date)
        )
        {
            layoffs.Expire(happened.Date);
            layoffs.Take(happened, place);
        }

        layoffs.Expire(today);
        return layoffs;
    }

    private void Take(SeasonEvent happened, int place)
    {
        var before = Open;
        switch (happened)
        {
            case SeasonEvent.Break rest:
                Begin(LayoffKind.Break, rest.Date);
                break;
            case SeasonEvent.Illness { Kind: IllnessKind.Mild } ill:
                cold = new Layoff(LayoffKind.Cold, ill.Date, ill.Date, Return: null);
                Begin(LayoffKind.Cold, ill.Date);
                break;
            case SeasonEvent.Illness ill:
                Begin(LayoffKind.Fever, ill.Date);
                break;
            case SeasonEvent.Pain pain:
                Take(pain);
                break;
            case SeasonEvent.Return back when place > told || Open?.Kind == LayoffKind.Break:
                cold = null;
                End(back.Date);
                break;
        }

        told = Open is not null && Open != before ? place : told;
    }

    private void Take(SeasonEvent.Pain pain)
    {
        if (pain.IsAlarming || pain.Level > PainScale.Watch)
        {
            Begin(LayoffKind.Pain, pain.Date);
        }
        else if (pain.Level > PainScale.Fine)
        {
            Begin(HasNotGone(pain.Date) ? LayoffKind.Pain : LayoffKind.PainWatch, pain.Date);
            watched.Add(pain.Date);
        }
        else if (Open is { Kind: LayoffKind.PainWatch })
        {
            End(pain.Date);
        }
    }

    /// <summary>Still there the morning after, or back for the third time in two weeks.</summary>
    private bool HasNotGone(LocalDate date) =>
        (Open is { Kind: LayoffKind.PainWatch } watch && date > watch.Since)
        || watched.Where(day => day < date && day >= date.PlusDays(-Recurring)).Distinct().Count() >= 2;

    private void Begin(LayoffKind kind, LocalDate date)
    {
        if (Open is not { } open)
        {
            Open = new Layoff(kind, date, date, Return: null);
        }
        else if (kind >= open.Kind)
        {
            var isLonger = open.IsWithoutRunning && kind > LayoffKind.PainWatch;
            Open = new Layoff(kind, isLonger ? open.From : date, date, Return: null)
            {
                HadFever = open.HadFever || kind == LayoffKind.Fever,
            };
        }
        else if (kind == LayoffKind.Fever)
        {
            Open = open with { HadFever = true };
        }
    }

    private void End(LocalDate date)
    {
        if (Open is { } open)
        {
            over.Add(open with { Return = date });
            Open = open.Kind == LayoffKind.PainWatch && cold?.Ends > date ? cold : null;
        }
    }

    private void Expire(LocalDate date)
    {
        while (Open?.Ends is { } end && end <= date)
        {
            End(end);
        }
    }
}
