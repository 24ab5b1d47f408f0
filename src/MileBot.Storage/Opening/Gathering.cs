namespace MileBot.Storage.Opening;

/// <summary>
/// Has things done together: whoever comes while as many rounds as allowed are under way is part of the next one. Nobody waits for
/// company.
/// </summary>
/// <param name="mostRounds">How many rounds at once; above zero.</param>
/// <param name="mostTogether">How many things in a round; above zero.</param>
/// <param name="round">Does some of them, at least one, in the order in which they came. Throws nothing.</param>
internal sealed class Gathering<T>(int mostRounds, int mostTogether, Func<IReadOnlyList<T>, Task> round)
{
    private readonly Lock gate = new();
    private readonly Queue<T> waiting = new();
    private int rounds;

    public void Add(T one)
    {
        lock (gate)
        {
            waiting.Enqueue(one);
            if (rounds == mostRounds)
            {
                return;
            }

            rounds++;
        }

        _ = Task.Run(RunAsync);
    }

    private async Task RunAsync()
    {
        while (Take() is { Count: > 0 } together)
        {
            await round(together);
        }
    }

    private List<T> Take()
    {
        lock (gate)
        {
            var together = new List<T>(Math.Min(waiting.Count, mostTogether));
            while (together.Count < mostTogether && waiting.TryDequeue(out var one))
            {
                together.Add(one);
            }

            rounds -= together.Count == 0 ? 1 : 0;
            return together;
        }
    }
}
