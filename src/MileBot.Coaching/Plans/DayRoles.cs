namespace MileBot.Coaching.Plans;

/// <summary>The role of every day of a plan: the week's pattern, with the time trials, the race and their easy days laid over it.</summary>
internal sealed class DayRoles
{
    /// <summary>Days from a time trial or race to any other hard day: 72 hours.</summary>
    public const int AroundTrial = 3;

    /// <summary>The last time trial is at least ten days before the race.</summary>
    public const int LastTrial = 10;

    /// <summary>Nobody needs one in the first two weeks, when the time they came with is fresh.</summary>
    private const int BeforeFirstTrial = 14;

    private const int Long = 28;
    private const int Short = 21;

    private readonly PlanRunner runner;
    private readonly PlanCalendar calendar;
    private readonly DayRole[] roles;

    public DayRoles(PlanRunner runner, PlanCalendar calendar, WeekPattern pattern, WalkRunStages stages)
    {
        (this.runner, this.calendar) = (runner, calendar);
        roles =
        [
            .. Enumerable
                .Range(0, calendar.First + 1)
                .Select(day => pattern.RoleOf(calendar.WeekdayOf(day)))
                .Select((role, day) => Allowed(role, stages, PlanCalendar.WeekOf(day))),
        ];
        PlaceTrials();
        PlaceRace(stages);
        KeepWeekInBounds();
    }

    public DayRole this[int day] => day < 0 || day >= roles.Length ? DayRole.Rest : roles[day];

    /// <summary>How many training days a week has.</summary>
    public int TrainingDaysOf(int week) => calendar.DaysOf(week).Count(day => roles[day] != DayRole.Rest);

    /// <summary>Whether a day is hard for this runner: fast days are, and the long run of a beginner.</summary>
    public bool IsHard(int day) =>
        this[day] is DayRole.First or DayRole.Second or DayRole.Trial or DayRole.Race
        || (runner.IsNewToRunning && this[day] == DayRole.Long);

    /// <summary>Whether a day lies within the easy days around a time trial, or within the last three before the race.</summary>
    public bool IsNearTrial(int day)
    {
        for (var other = day - AroundTrial + 1; other < day + AroundTrial; other++)
        {
            if (other != day && this[other] is DayRole.Trial or DayRole.Race && other >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Makes a training day an easy one.</summary>
    public void MakeEasy(int day)
    {
        if (this[day] != DayRole.Rest)
        {
            roles[day] = DayRole.Easy;
        }
    }

    private DayRole Allowed(DayRole role, WalkRunStages stages, int week) =>
        role is DayRole.First or DayRole.Second && (runner.IsEasyOnly || !stages.MayRunFast(week)) ? DayRole.Easy
        : role is DayRole.Long && !(runner.HasLongRun && stages.MayRunLong(week)) ? DayRole.Easy
        : role;

    /// <summary>
    /// On the main fast day ten to sixteen days before the race, and every four weeks before that, or three where that brings the first
    /// one into the first five weeks.
    /// </summary>
    private void PlaceTrials()
    {
        var last = Enumerable
            .Range(LastTrial, PlanCalendar.Week)
            .Where(day => day <= calendar.First - BeforeFirstTrial && roles[day] == DayRole.First)
            .ToList();
        if (last.Count == 0 || !runner.HasMile)
        {
            return;
        }

        var trial = last[0];
        PlaceTrial(trial);
        while (calendar.First - trial >= BeforeFirstTrial + Short)
        {
            trial += calendar.First - trial >= BeforeFirstTrial + Long ? Long : Short;
            if (roles[trial] != DayRole.First)
            {
                return;
            }

            PlaceTrial(trial);
        }
    }

    private void PlaceTrial(int trial)
    {
        for (var day = trial - AroundTrial + 1; day < trial + AroundTrial; day++)
        {
            MakeEasy(day);
        }

        roles[trial] = DayRole.Trial;
    }

    private void PlaceRace(WalkRunStages stages)
    {
        var last = LastFastDay(stages);
        for (var day = 0; day < PlanCalendar.Week; day++)
        {
            MakeEasy(day);
        }

        roles[0] = DayRole.Race;
        roles[1] = roles[1] == DayRole.Rest ? DayRole.Rest : DayRole.Eve;
        if (last is not { } fast)
        {
            return;
        }

        roles[fast] = DayRole.First;
        for (var day = fast + 1; day < fast + runner.DaysBetweenHard; day++)
        {
            if (IsHard(day))
            {
                MakeEasy(day);
            }
        }
    }

    /// <summary>The last fast day, four or five days before the race where the runner trains then, else six.</summary>
    private int? LastFastDay(WalkRunStages stages)
    {
        var hasFastDays = roles.Take(2 * PlanCalendar.Week).Any(role => role is DayRole.First or DayRole.Trial);
        int[] days = roles[5] == DayRole.First ? [5, 4, 6] : [4, 5, 6];
        var trained = days.Where(day => roles[day] != DayRole.Rest).ToList();
        return hasFastDays && stages.MayRunFast(week: 1) && trained.Count > 0 ? trained[0] : null;
    }

    /// <summary>The race is a training day as well: where the week of the race would have too many, its first easy one is off.</summary>
    private void KeepWeekInBounds()
    {
        var days = Enumerable.Range(0, PlanCalendar.Week).Reverse().ToList();
        while (days.Count(day => roles[day] != DayRole.Rest) > runner.MostDays)
        {
            roles[days.First(day => roles[day] is DayRole.Easy)] = DayRole.Rest;
        }
    }
}
