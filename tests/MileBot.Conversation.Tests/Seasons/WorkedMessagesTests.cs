using System.Text;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Seasons;
using MileBot.Coaching.Tests.Plans;
using MileBot.Coaching.Workouts;
using MileBot.Conversation.Replies;
using MileBot.Conversation.Tests.Kit;
using NodaTime;

namespace MileBot.Conversation.Tests.Seasons;

/// <summary>
/// Ten daily messages of each of the twelve runners of <c>docs/examples</c>, from the real command, engine and library, as somebody
/// read and approved them. Each runner does what the plan says, runs time trials as fast as the plan thinks, and keeps the plan
/// whenever the coach offers a change, so that messages and plans stay the same.
/// </summary>
public sealed class WorkedMessagesTests : IDisposable
{
    /// <summary>A phone: about so many signs side by side, and so many lines with the buttons.</summary>
    private const int PhoneColumns = 40;
    private const int PhoneLines = 28;

    /// <summary>Runners in turn read miles, kilometres and both.</summary>
    private static readonly string[] Units = ["mile", "km", "both"];

    private readonly Chat chat = new();

    public static TheoryData<string> Names => [.. WorkedRunners.All.Select(runner => runner.Name)];

    public void Dispose() => chat.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Ten_daily_messages_are_as_approved(string name)
    {
        var (number, (_, who, request)) = WorkedRunners.All.Index().Single(runner => runner.Item.Name == name);
        var plan = PlanBuilder.Build(request, Chat.ShippedLibrary().Plans).Value;
        await chat.SayAsync($"/settings units {Units[number % Units.Length]}");
        chat.Begin(plan);

        var text = new StringBuilder($"# {WorkedRunners.TitleOf(name)}: ten daily messages\n\n");
        text.Append($"{who} [The whole plan](../{name}.md).\n");
        var shown = TenDays.Of(plan);
        foreach (var day in plan.Days)
        {
            if (shown.Contains(day))
            {
                var message = Drawn.OnTerminal(await MessageAsync(day.Date), PhoneColumns);
                Assert.InRange(message.Split('\n').Length, 3, PhoneLines);
                text.Append($"\n```\n{message}\n```\n");
            }

            await ReportAsync(plan, day);
        }

        await Approved.CheckAsync(
            Path.Combine(Repository.Root, "docs", "examples", "messages", $"{name}.md"),
            text.ToString()
        );
    }

    private async Task<Reply> MessageAsync(LocalDate date)
    {
        chat.Clock.Reset(date.At(new LocalTime(6, 30)).InUtc().ToInstant());
        var message = await chat.DailyAsync(date);
        if (
            message
                .Buttons()
                .FirstOrDefault(button => button.Token.Command.EndsWith(" keep", StringComparison.Ordinal)) is
            { } keep
        )
        {
            await chat.PressAsync(keep);
        }

        return message;
    }

    private async Task ReportAsync(Plan plan, PlanDay day)
    {
        if (day.Workout.Kind != WorkoutKind.Rest)
        {
            RaceTime? time = day.Workout.Name == "trial-mile" ? plan.Request.Mile : null;
            await chat.ReportAsync(day.Date, SessionVerdict.Done, time);
        }
    }
}
