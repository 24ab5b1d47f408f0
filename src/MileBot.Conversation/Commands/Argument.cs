using System.Diagnostics.CodeAnalysis;
using MileBot.Coaching.Parsing;

namespace MileBot.Conversation.Commands;

/// <summary>One thing a command takes: its name on every platform, and the one way it is read.</summary>
/// <param name="Name">Lower case, as typed in <c>name=value</c>.</param>
public abstract record Argument(string Name)
{
    /// <summary>True when the command cannot answer without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The legal words when there are only a few; empty when any value of its kind will do.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>
    /// Offers values that can be read while somebody types: pure, and fast enough for every key press. Null when there is nothing
    /// to offer beyond <see cref="Choices"/>.
    /// </summary>
    public Func<string, IReadOnlyList<string>>? Suggest { get; init; }

    /// <summary>
    /// Tells the texts that are this argument's only after its name, since they could as well be another's: <c>to 5:20</c>. A name
    /// alone is then a value too.
    /// </summary>
    public Func<string, bool> NeedsName { get; init; } = _ => false;

    /// <summary>True when a value is as many words as fit, such as the times of all laps.</summary>
    public bool IsList { get; init; }

    /// <summary>
    /// True for free text in a notation of its own, such as a workout. It takes all that was typed, line ends included, where the
    /// other arguments cannot place it; one such argument a command.
    /// </summary>
    public bool IsNotation { get; init; }

    /// <summary>Reads typed text.</summary>
    /// <param name="text">Without the argument's name.</param>
    /// <param name="value">The value, of the argument's type.</param>
    /// <returns>The problem, or null when there is a value.</returns>
    public abstract Problem? TryRead(string text, out object? value);
}

/// <summary>An <see cref="Argument"/> whose value has a type.</summary>
/// <typeparam name="T">What it reads.</typeparam>
/// <param name="Name">Lower case, as typed in <c>name=value</c>.</param>
/// <param name="Parse">The one parser, for typed text and for platform options alike.</param>
[SuppressMessage("Design", "MA0048", Justification = "The typed and the untyped face of one thing.")]
public sealed record Argument<T>(string Name, Func<string, Parsed<T>> Parse) : Argument(Name)
    where T : notnull
{
    /// <inheritdoc/>
    public override Problem? TryRead(string text, out object? value)
    {
        var parsed = Parse(text);
        value = parsed.Succeeded(out var read, out var problem) ? read : null;
        return problem;
    }
}
