using System.Threading.Channels;
using MileBot.Conversation.Adapters;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.TerminalAdapter;
using MileBot.TerminalAdapter.Editing;
using MileBot.TerminalAdapter.Screens;
using Adapter = MileBot.TerminalAdapter.TerminalAdapter;

namespace MileBot.Adapters.Tests.Terminal;

public sealed class InteractiveSessionTests : IDisposable
{
    private static readonly CancellationToken Never = TestContext.Current.CancellationToken;

    private readonly VirtualTerminal terminal = new(width: 30);
    private readonly Channel<ConsoleKeyInfo> keys = Channel.CreateUnbounded<ConsoleKeyInfo>();
    private readonly StartedHost host = new();
    private readonly EchoDesk desk = new() { Canned = new Reply("", [SampleReplies.Strategies]) };
    private readonly Adapter adapter;

    public InteractiveSessionTests()
    {
        var board = new ButtonBoard();
        var editor = new LineEditor(_ => ["/splits", "/settings"]);
        var screen = new InteractiveScreen(ScreenText.Console(terminal, 30, colours: true), keys.Reader, editor, board);
        adapter = new(screen, new TerminalUpdateReader(board, languageHint: null), host);
    }

    public void Dispose() => terminal.Dispose();

    [Fact]
    public async Task Lines_are_answered_below_them_until_Ctrl_D()
    {
        Type("/splits 5:30");
        Press(Key.Enter);
        Type("4");
        Press(Key.Enter);
        Press(Key.Ctrl('d'));

        await adapter.ListenAsync(desk, Never);

        Assert.Equal(
            """
            > /splits 5:30
            [1] Negative  [2] Even
            [3] 200 m track
            [4] Share

            > 4
            [1] Negative  [2] Even
            [3] 200 m track
            [4] Share

            >
            """,
            terminal.Seen
        );
        Assert.Equal(new Utterance.Pressed(ButtonToken.Redraw("share")), desk.Asks[1].Said);
        Assert.True(host.WasStopped);
    }

    [Fact]
    public async Task A_message_that_arrives_while_somebody_types_leaves_their_line_whole()
    {
        var listening = adapter.ListenAsync(desk, Never);
        Type("splits 5:30 on a line that is longer than the terminal");
        Press(Key.Of(ConsoleKey.Home));
        Type("/");
        await SeenAsync("/splits");

        await adapter.SendAsync(
            TerminalUpdateReader.Here,
            Reply.Line("Time to run!"),
            new MessageKey("today"),
            0,
            Never
        );

        Assert.Equal(
            """
            Time to run!

            > /splits 5:30 on a line that
            is longer than the terminal
            """,
            terminal.Seen
        );
        Assert.Equal((2, 3), terminal.Cursor);
        Press(Key.Enter);
        keys.Writer.Complete();
        await listening;
        Assert.Equal(new Utterance.Typed("/splits 5:30 on a line that is longer than the terminal"), desk.Asks[0].Said);
    }

    [Fact]
    public async Task Deleting_a_long_line_leaves_nothing_behind()
    {
        var listening = adapter.ListenAsync(desk, Never);
        Type(new string('x', 100) + "end");
        await SeenAsync("end");

        Press(Key.Ctrl('u'));
        Type("short");
        await SeenAsync("short");

        Assert.Equal("> short", terminal.Seen);
        keys.Writer.Complete();
        await listening;
    }

    [Fact]
    public async Task Offered_words_stand_above_the_line()
    {
        var listening = adapter.ListenAsync(desk, Never);
        Type("/s");
        Press(Key.Tab);
        await SeenAsync("/settings\n> /s");

        Assert.Equal("/splits /settings\n> /s", terminal.Seen);
        keys.Writer.Complete();
        await listening;
    }

    [Fact]
    public async Task Stopping_does_not_wait_for_a_key()
    {
        using var stop = new CancellationTokenSource();
        var listening = adapter.ListenAsync(desk, stop.Token);
        await SeenAsync(">");

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => listening);
    }

    [Fact]
    public async Task The_pump_hands_keys_on_and_ends_when_the_terminal_is_gone()
    {
        var presses = new Queue<ConsoleKeyInfo>([Key.Tab, Key.Enter]);
        var pumped = KeyPump.Start(() => presses.TryDequeue(out var key) ? key : throw new InvalidOperationException());

        Assert.Equal([Key.Tab, Key.Enter], await pumped.ReadAllAsync(Never).ToListAsync(Never));
    }

    private Task SeenAsync(string text) => terminal.SeenAsync(text).WaitAsync(Never);

    private void Type(string text)
    {
        foreach (var key in Key.Typing(text))
        {
            Press(key);
        }
    }

    private void Press(ConsoleKeyInfo key) => keys.Writer.TryWrite(key);
}
