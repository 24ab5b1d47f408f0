namespace MileBot.Storage.Opening;

/// <summary>
/// Has things done together: whoever comes while a round is under way is part of the next one. Nobody waits for company. One round at a
/// time: with two side by side each would be half as large, and the more statements cost more than the waiting saves.
/// </summary>
/// <param name="mostTogether">How many things in a round; above zero.</param>
/// <param name="round">Does some of them, at least one, in the order in which they came. Throws nothing.</param>
internal sealed class Gathering<T>(int mostTogether, Func<IReadOnlyList<T>, Task> round)
{
    private readonly Lock gate = new();
    private readonly Queue<T> waiting = new();
    private bool isUnderWay;

    public void Add(T one)
    {
        lock (gate)
        {
            waiting.Enqueue(one);
            if (isUnderWay)
            {
                return;
            }

            isUnderWay = true;
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

            isUnderWay = together.Count > 0;
            return together;
        }
    }
}
