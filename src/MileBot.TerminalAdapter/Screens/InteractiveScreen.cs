using System.Threading.Channels;
using MileBot.Conversation.Replies;
using MileBot.TerminalAdapter.Editing;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace MileBot.TerminalAdapter.Screens;

/// <summary>Somebody at a terminal: a prompt, and replies above it even while they type.</summary>
internal sealed class InteractiveScreen(
    IAnsiConsole console,
    ChannelReader<ConsoleKeyInfo> keys,
    LineEditor editor,
    ButtonBoard board
) : IScreen
{
    /// <summary>Guards the terminal: a reply and a key may come at the same moment.</summary>
    private readonly Lock gate = new();
    private readonly PromptLine prompt = new(console.Profile.Out.Writer);
    private bool isPrompting;

    /// <inheritdoc/>
    public string? FirstLine { get; init; }

    /// <inheritdoc/>
    public async Task<string?> ReadLineAsync(CancellationToken cancellationToken)
    {
        StartPrompting();
        try
        {
            while (await keys.WaitToReadAsync(cancellationToken))
            {
                if (TakeKeys() is { } outcome)
                {
                    return outcome is KeyOutcome.Submitted submitted ? submitted.Line : null;
                }
            }

            return null;
        }
        finally
        {
            StopPrompting();
        }
    }

    /// <inheritdoc/>
    public Task ShowAnswerAsync(Reply reply, CancellationToken cancellationToken) => Show(reply, board.Replace(reply));

    /// <inheritdoc/>
    public Task ShowNoticeAsync(Reply reply, CancellationToken cancellationToken) => Show(reply, board.Add(reply));

    /// <summary>Takes the keys that wait, drawing once for all of them: pasted text is many keys.</summary>
    /// <returns>How the line ended; null while it goes on.</returns>
    private KeyOutcome? TakeKeys()
    {
        lock (gate)
        {
            while (keys.TryRead(out var key))
            {
                switch (editor.Press(key))
                {
                    case KeyOutcome.Offered offered:
                        WriteAbove(new Columns(offered.Words) { Expand = false });
                        break;
                    case KeyOutcome.Edited:
                        break;
                    case KeyOutcome.Submitted submitted:
                        ShowAsTyped(submitted.Line);
                        return submitted;
                    case var end:
                        return end;
                }
            }

            prompt.Show(editor.Line, console.Profile.Width);
            return null;
        }
    }

    /// <summary>The whole line stays on the screen, also when it came in one piece with its Enter.</summary>
    private void ShowAsTyped(string text)
    {
        var line = new LineBuffer();
        line.Replace(text);
        prompt.Show(line, console.Profile.Width);
    }

    private void StartPrompting()
    {
        lock (gate)
        {
            isPrompting = true;
            prompt.Show(editor.Line, console.Profile.Width);
        }
    }

    private void StopPrompting()
    {
        lock (gate)
        {
            isPrompting = false;
            prompt.Leave();
        }
    }

    private Task Show(Reply reply, int firstButton)
    {
        lock (gate)
        {
            WriteAbove(new Rows(TerminalReplyRenderer.Draw(reply, console.Profile.Width, firstButton), Text.Empty));
        }

        return Task.CompletedTask;
    }

    private void WriteAbove(IRenderable drawing)
    {
        prompt.Hide();
        console.Write(drawing);
        if (isPrompting)
        {
            prompt.Show(editor.Line, console.Profile.Width);
        }
    }
}
