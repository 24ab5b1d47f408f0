namespace MileBot.EndToEnd.Tests.Errors;

/// <summary>A row of the table of errors: what follows from what a platform answers.</summary>
/// <param name="Answer">What it answers.</param>
/// <param name="RequestsADay">How often it is asked at most each day.</param>
/// <param name="Days">After how many such days no message is sent any more; null when it goes on.</param>
public sealed record ErrorRow(string Answer, int RequestsADay, int? Days)
{
    /// <summary>Blocked or gone: never again until they come back.</summary>
    public static ErrorRow Gone(string answer) => new(answer, 1, 1);

    /// <summary>No right to write there: once a day, three days.</summary>
    public static ErrorRow NoRight(string answer) => new(answer, 1, 3);

    /// <summary>A text it does not take: once formatted, once plain, and the next day again.</summary>
    public static ErrorRow BadText(string answer) => new(answer, 2, null);

    /// <summary>How many requests so many days may bring.</summary>
    public int RequestsIn(int days) => RequestsADay * int.Min(days, Days ?? days);
}
