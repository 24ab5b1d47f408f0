using MileBot.Conversation.Asks;

namespace MileBot.Conversation.Replies;

/// <summary>
/// One block of a reply. The set is closed: a new kind of block breaks every renderer until it can draw it.
/// Pictures join when the room that makes them does (docs/decisions/0002).
/// </summary>
public abstract record ReplyPart
{
    private ReplyPart() { }

    /// <summary>Draws whichever block this is.</summary>
    public abstract T Match<T>(
        Func<Paragraph, T> paragraph,
        Func<Steps, T> steps,
        Func<Fields, T> fields,
        Func<Table, T> table,
        Func<Attachment, T> attachment,
        Func<Buttons, T> buttons,
        Func<Choices, T> choices
    );

    /// <summary>A paragraph of text.</summary>
    /// <param name="Text">May hold line breaks.</param>
    public sealed record Paragraph(RichText Text) : ReplyPart
    {
        /// <inheritdoc/>
        public override T Match<T>(
            Func<Paragraph, T> paragraph,
            Func<Steps, T> steps,
            Func<Fields, T> fields,
            Func<Table, T> table,
            Func<Attachment, T> attachment,
            Func<Buttons, T> buttons,
            Func<Choices, T> choices
        ) => paragraph(this);
    }

    /// <summary>Things to do one after another.</summary>
    /// <param name="Items">In order; each opens with its own mark (a clock time, a count) when it has one.</param>
    public sealed record Steps(IReadOnlyList<Step> Items) : ReplyPart
    {
        /// <inheritdoc/>
        public override T Match<T>(
            Func<Paragraph, T> paragraph,
            Func<Steps, T> steps,
            Func<Fields, T> fields,
            Func<Table, T> table,
            Func<Attachment, T> attachment,
            Func<Buttons, T> buttons,
            Func<Choices, T> choices
        ) => steps(this);
    }

    /// <summary>Names with their values.</summary>
    /// <param name="Items">In order.</param>
    public sealed record Fields(IReadOnlyList<Field> Items) : ReplyPart
    {
        /// <inheritdoc/>
        public override T Match<T>(
            Func<Paragraph, T> paragraph,
            Func<Steps, T> steps,
            Func<Fields, T> fields,
            Func<Table, T> table,
            Func<Attachment, T> attachment,
            Func<Buttons, T> buttons,
            Func<Choices, T> choices
        ) => fields(this);
    }

    /// <summary>Short cells in columns; the first column reads from the left, the others line up on the right.</summary>
    /// <param name="Header">One short name a column.</param>
    /// <param name="Rows">Each as long as the header.</param>
    public sealed record Table(IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows) : ReplyPart
    {
        /// <inheritdoc/>
        public override T Match<T>(
            Func<Paragraph, T> paragraph,
            Func<Steps, T> steps,
            Func<Fields, T> fields,
            Func<Table, T> table,
            Func<Attachment, T> attachment,
            Func<Buttons, T> buttons,
            Func<Choices, T> choices
        ) => table(this);
    }

    /// <summary>A text file that goes with the reply, below its text.</summary>
    /// <param name="Name">Its name with extension: lower-case letters, digits, hyphens and the point.</param>
    /// <param name="MediaType">What it is, as <c>application/json</c>.</param>
    /// <param name="Content">What is in it.</param>
    public sealed record Attachment(string Name, string MediaType, string Content) : ReplyPart
    {
        /// <inheritdoc/>
        public override T Match<T>(
            Func<Paragraph, T> paragraph,
            Func<Steps, T> steps,
            Func<Fields, T> fields,
            Func<Table, T> table,
            Func<Attachment, T> attachment,
            Func<Buttons, T> buttons,
            Func<Choices, T> choices
        ) => attachment(this);
    }

    /// <summary>Things to press, in rows.</summary>
    /// <param name="Rows">At most five buttons a row (Discord); two or three read best on a phone.</param>
    public sealed record Buttons(IReadOnlyList<IReadOnlyList<Button>> Rows) : ReplyPart
    {
        /// <inheritdoc/>
        public override T Match<T>(
            Func<Paragraph, T> paragraph,
            Func<Steps, T> steps,
            Func<Fields, T> fields,
            Func<Table, T> table,
            Func<Attachment, T> attachment,
            Func<Buttons, T> buttons,
            Func<Choices, T> choices
        ) => buttons(this);
    }

    /// <summary>A closed list to choose from: one that folds out where the platform has such a thing, buttons everywhere else.</summary>
    public sealed record Choices : ReplyPart
    {
        /// <summary>The most a list holds (Discord).</summary>
        public const int MostOptions = 25;

        /// <param name="hint">What stands on the list while nothing is chosen; a few words.</param>
        /// <param name="command">The command without the slash; the words chosen complete it.</param>
        /// <param name="options">1 to <see cref="MostOptions"/>, each with a word of its own.</param>
        /// <exception cref="ArgumentException">No options, or too many.</exception>
        public Choices(string hint, string command, IReadOnlyList<ChoiceOption> options)
        {
            (Hint, Answer, Options) = (hint, ButtonToken.Redraw(command), options);
            if (options.Count is 0 or > MostOptions)
            {
                throw new ArgumentException(
                    $"A list holds 1 to {MostOptions} options, not {options.Count}: '{command}'.",
                    nameof(options)
                );
            }
        }

        /// <summary>What stands on the list while nothing is chosen.</summary>
        public string Hint { get; }

        /// <summary>What the words chosen complete.</summary>
        public ButtonToken Answer { get; }

        /// <summary>What there is to choose from, in order.</summary>
        public IReadOnlyList<ChoiceOption> Options { get; }

        /// <summary>How many must be chosen at least, from 1.</summary>
        public int Fewest { get; init; } = 1;

        /// <summary>How many may be chosen, up to all.</summary>
        public int Most { get; init; } = 1;

        /// <summary>How many buttons stand side by side where there are no lists.</summary>
        public int InARow { get; init; } = 3;

        /// <summary>The same as buttons.</summary>
        public Buttons AsButtons() => new([.. Options.Select(option => option.Button).Chunk(InARow)]);

        /// <inheritdoc/>
        public override T Match<T>(
            Func<Paragraph, T> paragraph,
            Func<Steps, T> steps,
            Func<Fields, T> fields,
            Func<Table, T> table,
            Func<Attachment, T> attachment,
            Func<Buttons, T> buttons,
            Func<Choices, T> choices
        ) => choices(this);
    }
}
