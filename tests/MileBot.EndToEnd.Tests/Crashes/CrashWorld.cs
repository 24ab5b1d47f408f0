using System.Diagnostics;
using MileBot.EndToEnd.Tests.Kit;
using MileBot.Testing.Crowds;
using MileBot.Testing.Network;
using MileBot.Testing.Processes;
using NodaTime;

namespace MileBot.EndToEnd.Tests.Crashes;

/// <summary>A worker that is killed again and again, each time with three messages due at once; one of them is watched.</summary>
internal sealed class CrashWorld : IAsyncDisposable
{
    private const int Crowd = 3;

    /// <summary>Beside other work a kill has taken more than two minutes; only what goes wrong waits for longer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>The exit code of a worker that could not reach its database in time.</summary>
    private const int CannotStart = 2;

    /// <summary>The insert is committed and the holds are set by then.</summary>
    private static readonly Duration Ahead = Duration.FromMilliseconds(1500);

    private readonly TemporaryFolder folder;
    private readonly CrashDatabase database;
    private readonly CrashPlatform platform;
    private readonly Uri address = FreeAddress.Find();
    private WorkerProcess worker;
    private string printed = "";
    private int crashes;

    private CrashWorld(TemporaryFolder folder, CrashDatabase database, CrashPlatform platform)
    {
        (this.folder, this.database, this.platform) = (folder, database, platform);
        worker = Start();
    }

    public static async Task<CrashWorld> StartAsync(CrashPlace place)
    {
        var files = new TemporaryFolder();
        var world = new CrashWorld(
            files,
            place.IsOnServer ? await CrashPostgreSql.MakeAsync() : new CrashSqlite(files),
            place.IsOnDiscord ? await CrashDiscord.StartAsync() : await CrashTelegram.StartAsync()
        );
        await world.platform.WhenHeardAsync(Patience);
        return world;
    }

    public async Task<CrashVerdict> RunAsync(Crash crash)
    {
        var chats = Enumerable.Range(0, Crowd).Select(_ => platform.NewChat()).ToList();
        var place = crash.Step == CrashStep.WaitingForTurn ? Crowd - 1 : crashes % Crowd;
        var first = ((long)crashes++ * Crowd) + 1;
        chats[place].Fail(crash.Outcome);
        var stands = Prepare(crash, first + place, chats[place]);
        var all = chats.Select((chat, number) => (first + number, chat)).ToList();
        if (crash.Step == CrashStep.WaitingForTurn)
        {
            chats[..place].ForEach(other => other.Fail(CrashOutcome.RateLimited));
            await RemindAsync(all[..place]);
            await UntilAsync("the platform has asked for a pause", IsPaused);
            all = all[place..];
        }

        await RemindAsync(all);
        await UntilAsync($"{crash} stands", stands);
        await KillAsync(crash);
        StartAnother();
        await SettleAsync(first);
        var verdict = Judge(crash, chats, first, place);
        return verdict.Problems.Count == 0 ? verdict : verdict with { Story = Story(first) };
    }

    public async ValueTask DisposeAsync()
    {
        var left = printed + await Leaks.EndAsync(worker, address);
        await platform.DisposeAsync();
        Leaks.AreNone(platform.Token, left, await database.EndAsync());
        await database.DisposeAsync();
        folder.Dispose();
    }

    private WorkerProcess Start() =>
        WorkerProcess.Start(
            WorkerAssembly.Path,
            folder.Path,
            database
                .Settings.Concat(platform.Settings)
                .Append(KeyValuePair.Create("Urls", address.OriginalString))
                .ToDictionary()
        );

    /// <summary>Sets what keeps the worker at the step.</summary>
    /// <returns>Whether it stands there.</returns>
    private Func<bool> Prepare(Crash crash, long reminder, CrashChat chat)
    {
        if (crash.Request is { } place)
        {
            return Hold(place, chat);
        }

        switch (crash.Step)
        {
            case CrashStep.Composing:
                database.HoldReading();
                return () => database.IsHolding() && Is(reminder, "state = 'Claimed'");
            case CrashStep.WaitingForTurn:
                return () => Is(reminder, "state = 'Claimed'") && IsPaused();
        }

        var (change, isCommitting) = crash.Within!.Value;
        if (!isCommitting || database.HoldsAnything)
        {
            database.Hold(change, reminder, isCommitting);
            return database.IsHolding;
        }

        return change switch
        {
            // Nothing keeps SQLite inside of a commit: it is kept in its next step, and killed at the sight of what is committed.
            RowChange.Plan => KeptIn(RowChange.Claim, reminder, "state = 'Planned'"),
            RowChange.Claim => KeptIn(RowChange.Intent, reminder, "state = 'Claimed'"),
            RowChange.Intent => Hold(HoldAt.FirstByte, chat),
            _ => () => Is(reminder, "state NOT IN ('Claimed', 'Sending') AND (state <> 'Planned' OR try_at > due)"),
        };
    }

    private Func<bool> Hold(HoldAt place, CrashChat chat)
    {
        var hold = new RequestHold(place, chat.RequestWords);
        platform.Proxy.Hold = hold;
        return () => hold.Stands;
    }

    private Func<bool> KeptIn(RowChange next, long reminder, string state)
    {
        database.Hold(next, reminder, isCommitting: false);
        return () => Is(reminder, state);
    }

    private bool IsPaused() => database.Count("state = 'Planned' AND try_at > due") > 0;

    private bool Is(long reminder, string state) => database.Count($"reminder_id = {reminder} AND {state}") > 0;

    private async Task KillAsync(Crash crash)
    {
        if (crash.Step == CrashStep.ShuttingDown)
        {
            _ = worker.StopAsync();
            await Task.Delay(500);
        }

        await worker.KillAsync();
        platform.Proxy.Hold = null;
        database.LetGo();
        database.ForgetWorker();
    }

    private Task RemindAsync(List<(long Id, CrashChat Chat)> people)
    {
        var start = Instant.FromDateTimeOffset(Clock.Now) + Ahead;
        return database.RemindAsync([.. people.Select(Runner)], start);

        DueRunner Runner((long Id, CrashChat Chat) one) =>
            new(
                one.Id,
                platform.Name,
                one.Chat.User,
                one.Chat.Address,
                start + Duration.FromMilliseconds(one.Id % Crowd)
            )
            {
                // A worker opens one channel every three seconds, and the first at once: one in each crowd is to be opened.
                DirectChat = one.Id % Crowd == 0 ? null : one.Chat.Channel,
            };
    }

    /// <summary>
    /// Waits until nothing is open. What is in doubt is made older than any waiting for it: on Telegram always, on Discord at every
    /// second crash, so that there both the key and the looking are tried.
    /// </summary>
    private async Task SettleAsync(long first)
    {
        var waited = Stopwatch.StartNew();
        var rows = $"reminder_id >= {first}";
        while (
            waited.Elapsed < Patience
            && database.Count($"{rows} AND state NOT IN ('Planned', 'Claimed', 'Sending')") < Crowd
        )
        {
            if (!platform.KnowsCopies || crashes % 2 == 0)
            {
                database.Run(
                    "UPDATE deliveries SET unsure_since = unsure_since - 130000, intent_at = intent_at - 130000, try_at = due "
                        + $"WHERE {rows} AND state = 'Planned' "
                        + $"AND (unsure_since > due - 60000 OR unsure_since IS NOT NULL AND try_at > {Clock.Now.ToUnixTimeMilliseconds()})"
                );
            }

            StartAgain();
            await Task.Delay(100);
        }
    }

    private CrashVerdict Judge(Crash crash, List<CrashChat> chats, long first, int place)
    {
        var verdicts = chats
            .Select(
                (chat, number) =>
                    CrashJudge.Judge(
                        Row(first + number),
                        chat.Arrivals(),
                        platform.KnowsCopies,
                        number == place && crash.Outcome == CrashOutcome.Refused,
                        number != place || crash.LeavesDoubt
                    )
            )
            .ToList();
        return new CrashVerdict(
            [.. verdicts.SelectMany(verdict => verdict.Problems)],
            verdicts.Sum(verdict => verdict.Repeats)
        );
    }

    private string Story(long first)
    {
        var rows = database.Read(
            $"SELECT reminder_id, state, fence, due, try_at, intent_at, unsure_since, changed_at, attempts FROM deliveries WHERE reminder_id >= {first}",
            row => string.Join(' ', Enumerable.Range(0, row.FieldCount).Select(row.GetValue))
        );
        return $"\n{string.Join('\n', rows)}\n{worker.Errors[^int.Min(worker.Errors.Length, 4000)..]}";
    }

    private CrashRow? Row(long reminder) =>
        database
            .Read(
                $"SELECT state, message_id, due, deadline, unsure_since FROM deliveries WHERE reminder_id = {reminder}",
                row => new CrashRow(
                    row.GetString(0),
                    row.IsDBNull(1) ? null : row.GetString(1),
                    DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(2)),
                    DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(3)),
                    !row.IsDBNull(4)
                )
            )
            .SingleOrDefault();

    private async Task UntilAsync(string what, Func<bool> isSo)
    {
        var waited = Stopwatch.StartNew();
        while (!isSo())
        {
            Assert.True(waited.Elapsed < Patience, $"Waited in vain until {what}. {worker.Errors}");
            StartAgain();
            await Task.Delay(10);
        }
    }

    /// <summary>As a service manager does.</summary>
    private void StartAgain()
    {
        if (worker.Process is { HasExited: true, ExitCode: CannotStart })
        {
            StartAnother();
        }
    }

    /// <summary>After the last one, whose words are kept.</summary>
    private void StartAnother()
    {
        printed += worker.Output + worker.Errors;
        worker = Start();
    }
}
