using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using MileBot.Conversation.Asks;
using MileBot.Runners.Profiles;
using MileBot.Runners.Reminders;
using NodaTime;
using NodaTime.Testing;

namespace MileBot.Delivery.Tests.Storage;

/// <summary>
/// Platforms bring events one to five times, in any order, side by side, up to 23 hours later and after restarts, and after a quiet
/// week they number them anew, lower, at random, or as they did before. Each event has its effect once (test matrix, T15).
/// </summary>
public abstract class RepeatedEventsContract
{
    private const int Seed = 15;
    private const int MostCopies = 5;

    private static readonly Duration OfferedAgain = Duration.FromHours(23);
    private static readonly Duration QuietWeek = Duration.FromDays(8);

    private readonly Random chance = new(Seed);
    private readonly FakeClock clock = new(Given.Moment("2026-11-24T05:00:00Z"));
    private ServiceProvider provider = null!;

    protected abstract Task<TestDatabase> MakeAsync();

    [Fact]
    public async Task Each_event_has_its_effect_once()
    {
        var sequences = int.Parse(
            Environment.GetEnvironmentVariable("MILEBOT_SEQUENCES") ?? "40",
            CultureInfo.InvariantCulture
        );
        using var database = await MakeAsync();
        provider = await OpenAsync(database);
        var (events, offers, repeats) = (0, 0, 0);
        for (var sequence = 1; sequence <= sequences; sequence++)
        {
            var (happened, offered, taken) = await LiveAsync(new Account($"t{sequence}", 1));
            (events, offers, repeats) = (events + happened, offers + offered, repeats + offered - taken);
            Assert.Equal(happened, taken);
            Assert.Equal(
                [$"{happened}"],
                database.Query($"SELECT revision FROM reminders WHERE platform = 't{sequence}'")
            );
            if (sequence % 10 == 0)
            {
                await provider.DisposeAsync();
                provider = await OpenAsync(database);
            }
        }

        await provider.DisposeAsync();
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{sequences} sequences: {events} events, offered {offers} times, {repeats} repeats without effect."
        );
    }

    /// <summary>One chat's weeks.</summary>
    private async Task<(int Happened, int Offered, int Taken)> LiveAsync(Account account)
    {
        var (happened, offered, taken) = (0, 0, 0);
        var first = chance.Next(1, 1_000_000);
        for (var era = chance.Next(1, 4); era > 0; era--)
        {
            var events = Enumerable.Range(first, chance.Next(1, 7)).ToList();
            var offers = events
                .SelectMany(one => Enumerable.Repeat(one, chance.Next(1, MostCopies + 1)))
                .OrderBy(_ => chance.Next())
                .ToList();
            (happened, offered) = (happened + events.Count, offered + offers.Count);
            taken += await OfferAsync(account, offers);
            clock.Advance(QuietWeek);
            first = Renumbered(first);
        }

        return (happened, offered, taken);
    }

    /// <returns>How many had an effect.</returns>
    private async Task<int> OfferAsync(Account account, List<int> offers)
    {
        var taken = 0;
        for (var next = 0; next < offers.Count; )
        {
            var together = offers.Skip(next).Take(chance.Next(1, 4)).ToList();
            var answers = await Task.WhenAll(together.Select(one => Task.Run(() => TakeAsync(account, one))));
            taken += answers.Count(answer => answer is not null);
            next += together.Count;
            clock.Advance(OfferedAgain / offers.Count);
        }

        return taken;
    }

    private int Renumbered(int first) =>
        chance.Next(3) switch
        {
            0 => first,
            1 => chance.Next(1, first + 1),
            _ => chance.Next(1, int.MaxValue / 2),
        };

    private Task<ServiceProvider> OpenAsync(TestDatabase database) =>
        database.OpenAsync(services => services.AddSingleton<IClock>(clock));

    private async Task<string?> TakeAsync(Account account, int number) =>
        await provider
            .GetRequiredService<IInbox>()
            .TakeAsync(
                new Ask(
                    new ChatAddress(account.Platform, "1"),
                    new Speaker(account.Platform, account.UserId),
                    new Utterance.Typed("/x")
                )
                {
                    Event = $"{number}",
                },
                async () =>
                {
                    await provider
                        .GetRequiredService<IReminderBook>()
                        .SaveAsync(
                            Given.Reminder("Europe/Paris", "06:30", clock.GetCurrentInstant()) with
                            {
                                Account = account,
                            },
                            TestContext.Current.CancellationToken
                        );
                    return "done";
                },
                TestContext.Current.CancellationToken
            );
}
