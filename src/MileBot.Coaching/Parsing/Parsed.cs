using System.Diagnostics.CodeAnalysis;

namespace MileBot.Coaching.Parsing;

/// <summary>Either a value or the <see cref="Parsing.Problem"/> that stood in its way. <c>default</c> holds neither and must not be used.</summary>
/// <typeparam name="T">The value hoped for.</typeparam>
public readonly record struct Parsed<T>
    where T : notnull
{
    private readonly T? value;

    private Parsed(T? value, Problem? problem) => (this.value, Problem) = (value, problem);

    /// <summary>The problem, or null when there is a value.</summary>
    public Problem? Problem { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is a problem instead.</exception>
    public T Value => Problem is null ? value! : throw new InvalidOperationException($"No value: {Problem.Kind}.");

    /// <summary>Reads the value, or the problem, in one step.</summary>
    /// <returns>True when there is a value.</returns>
    public bool Succeeded([NotNullWhen(true)] out T? read, [NotNullWhen(false)] out Problem? problem)
    {
        read = value;
        problem = Problem;
        return problem is null;
    }

    /// <summary>Carries the value on, or the problem as it is.</summary>
    public Parsed<TNext> Then<TNext>(Func<T, Parsed<TNext>> next)
        where TNext : notnull => Problem is null ? next(value!) : Problem;

    /// <summary>A success, where an interface rules the conversion out.</summary>
    public static Parsed<T> Of(T value) => new(value, problem: null);

    /// <summary>A value is a success.</summary>
    public static implicit operator Parsed<T>(T value) => new(value, problem: null);

    /// <summary>A problem is a failure.</summary>
    public static implicit operator Parsed<T>(Problem problem) => new(default, problem);
}
