using System.Diagnostics.CodeAnalysis;

namespace MileBot.Conversation.Commands;

/// <summary>The values of a command's arguments, read and checked.</summary>
/// <param name="values">By argument name.</param>
public sealed class ArgumentValues(IReadOnlyDictionary<string, object> values)
{
    /// <summary>True when nothing was given.</summary>
    public bool IsEmpty => values.Count == 0;

    /// <summary>True when the argument was given.</summary>
    public bool Holds(Argument argument) => values.ContainsKey(argument.Name);

    /// <summary>The value of a required argument.</summary>
    public T Read<T>(Argument<T> argument)
        where T : notnull => (T)values[argument.Name];

    /// <summary>The value of an optional argument.</summary>
    /// <returns>False when it was not given.</returns>
    public bool TryRead<T>(Argument<T> argument, [NotNullWhen(true)] out T? value)
        where T : notnull
    {
        var given = values.TryGetValue(argument.Name, out var boxed);
        value = given ? (T)boxed! : default;
        return given;
    }

    /// <summary>The value of an optional argument, or what stands in for it.</summary>
    public T ReadOr<T>(Argument<T> argument, T otherwise)
        where T : notnull => TryRead(argument, out var value) ? value : otherwise;
}
