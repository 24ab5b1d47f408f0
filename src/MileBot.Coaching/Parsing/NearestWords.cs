namespace MileBot.Coaching.Parsing;

/// <summary>Finds what somebody may have meant to type.</summary>
public static class NearestWords
{
    private const int LongestWord = 40;

    /// <summary>The legal words within a third of the typed length in edits, nearest first, three at most.</summary>
    public static IReadOnlyList<string> To(string typed, IEnumerable<string> legal)
    {
        if (typed.Length is 0 or > LongestWord)
        {
            return [];
        }

        var budget = Math.Max(1, (typed.Length + 1) / 3);
        return
        [
            .. legal
                .Where(word => Math.Abs(word.Length - typed.Length) <= budget)
                .Select(word => (Word: word, Edits: Edits(typed, word)))
                .Where(found => found.Edits <= budget)
                .OrderBy(found => found.Edits)
                .ThenBy(found => found.Word, StringComparer.Ordinal)
                .Take(3)
                .Select(found => found.Word),
        ];
    }

    /// <summary>Insertions, deletions and replacements between two words (Levenshtein 1965), without regard to case.</summary>
    private static int Edits(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var same = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]);
                var replaced = diagonal + (same ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
