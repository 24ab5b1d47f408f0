namespace MileBot.House.Tests.Kit;

/// <summary>How a house rule speaks: the rule, why we have it, and who broke it.</summary>
internal static class Law
{
    public static void Holds(string rule, string why, IEnumerable<string> broken)
    {
        var culprits = broken.Order(StringComparer.Ordinal).ToList();
        if (culprits.Count > 0)
        {
            Assert.Fail($"{rule}\nWhy: {why}\nBroken by:\n{string.Join('\n', culprits.Select(one => $"  {one}"))}");
        }
    }
}
