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
        Func<Buttons, T> buttons
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
            Func<Buttons, T> buttons
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
            Func<Buttons, T> buttons
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
            Func<Buttons, T> buttons
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
            Func<Buttons, T> buttons
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
            Func<Buttons, T> buttons
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
            Func<Buttons, T> buttons
        ) => buttons(this);
    }
}
