using MileBot.Coaching.Parsing;

namespace MileBot.Coaching.Workouts.Notation;

/// <summary>A place in a written workout, and the first problem met on the way there.</summary>
internal sealed class NotationCursor(string text)
{
    private readonly List<NotationToken> tokens = NotationScanner.Scan(text);
    private int at;

    public Problem? Problem { get; private set; }

    public NotationToken Next => tokens[at];

    public NotationToken AfterNext => tokens[Math.Min(at + 1, tokens.Count - 1)];

    public bool AtEnd => Next.Kind == NotationTokenKind.End;

    /// <summary>Takes a piece that is not the end.</summary>
    public NotationToken Take() => tokens[at++];

    public bool Take(string sign)
    {
        var isNext = Next.Is(sign);
        at += isNext ? 1 : 0;
        return isNext;
    }

    /// <summary>Takes a word that is all there is.</summary>
    public bool TakeLone(string word)
    {
        var i = at + 1;
        while (i < tokens.Count && tokens[i].Kind == NotationTokenKind.Break)
        {
            i++;
        }

        return Next.Is(word) && tokens[i].Kind == NotationTokenKind.End;
    }

    public void SkipBreaks()
    {
        while (Next.Kind == NotationTokenKind.Break)
        {
            at++;
        }
    }

    public void SkipFillers()
    {
        while (NotationWords.IsFiller(Next.Text))
        {
            at++;
        }
    }

    /// <summary>Takes the longest run of words, hyphens between them allowed, that means something.</summary>
    public Enum? TakeMeaning()
    {
        var (length, meaning) = LongestMeaning(at);
        at += length;
        return meaning;
    }

    /// <summary>What the next words mean, if anything.</summary>
    public Enum? NextMeaning() => LongestMeaning(at).Meaning;

    /// <summary>What the words after the next piece, which is not the end, mean, if anything.</summary>
    public Enum? MeaningAfterNext() => LongestMeaning(at + 1).Meaning;

    /// <summary>Notes a problem at a piece, unless there was one before.</summary>
    /// <returns>Null, for whoever has nothing else to give.</returns>
    public T? Fail<T>(NotationProblem kind, NotationToken token, params string[] instead)
        where T : class => Fail<T>(kind, token.Start, token.Text, instead);

    /// <inheritdoc cref="Fail{T}(NotationProblem, NotationToken, string[])"/>
    public T? Fail<T>(NotationProblem kind, int start, string input, params string[] instead)
        where T : class
    {
        Problem ??= new Problem(kind, input) { Start = start, Suggestions = instead };
        return null;
    }

    /// <summary>What the runner wrote from a piece that was taken up to the place reached.</summary>
    public string Since(NotationToken first) => text[first.Start..(tokens[at - 1].Start + tokens[at - 1].Text.Length)];

    private (int Length, Enum? Meaning) LongestMeaning(int from)
    {
        (int Length, Enum? Meaning) longest = (0, null);
        var words = "";
        var i = from;
        for (var count = 0; count < NotationWords.MostWords && tokens[i].Kind == NotationTokenKind.Word; count++)
        {
            words = count == 0 ? tokens[i].Text : $"{words} {tokens[i].Text}";
            i++;
            longest = NotationWords.MeaningOf(words) is { } meaning ? (i - from, meaning) : longest;
            i += tokens[i].Is("-") ? 1 : 0;
        }

        return longest;
    }
}
