using System.Text;
using MileBot.Conversation.Adapters;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.TerminalAdapter;
using MileBot.TerminalAdapter.Screens;
using Adapter = MileBot.TerminalAdapter.TerminalAdapter;

namespace MileBot.Adapters.Tests.Terminal;

public sealed class PipedSessionTests : IDisposable
{
    private static readonly CancellationToken Never = TestContext.Current.CancellationToken;

    private readonly StartedHost host = new();
    private readonly StringWriter output = new() { NewLine = "\n" };

    public void Dispose() => output.Dispose();

    [Fact]
    public async Task Every_line_is_answered_and_an_empty_line_parts_the_answers()
    {
        await ListenAsync("/splits 5:30\n\n5k 21:30\r\nlast line without an end", new EchoDesk());

        Assert.Equal("/splits 5:30\n\n5k 21:30\n\nlast line without an end\n", output.ToString());
        Assert.True(host.WasStopped);
    }

    [Fact]
    public async Task No_input_at_all_ends_without_a_word()
    {
        await ListenAsync("", new EchoDesk());

        Assert.Equal("", output.ToString());
        Assert.True(host.WasStopped);
    }

    [Fact]
    public async Task Quit_leaves_the_rest_unread()
    {
        await ListenAsync("one\n/quit\ntwo\n", new EchoDesk());

        Assert.Equal("one\n", output.ToString());
    }

    [Fact]
    public async Task Buttons_are_neither_shown_nor_pressed_by_number()
    {
        var desk = new EchoDesk { Canned = new Reply("Title", [SampleReplies.Strategies]) };

        await ListenAsync("1\n1\n", desk);

        Assert.Equal("Title\n\nTitle\n", output.ToString());
        Assert.All(desk.Asks, ask => Assert.Equal(new Utterance.Typed("1"), ask.Said));
    }

    [Fact]
    public async Task Bytes_of_any_kind_and_very_long_lines_do_no_harm()
    {
        var input = new MemoryStream([
            .. "\u001b[2Jlong "u8,
            .. Encoding.UTF8.GetBytes(new string('x', 100_000)),
            10,
            0xff,
            0xc3,
            0,
            10,
        ]);
        using var reader = new StreamReader(input, Encoding.UTF8);
        using var screen = new PipedScreen(reader, output);

        await AdapterOn(screen).ListenAsync(new EchoDesk(), Never);

        Assert.Equal($"long {new string('x', 100_000)}\n\n\ufffd\ufffd\n", output.ToString());
    }

    [Fact]
    public async Task A_broken_pipe_ends_quietly()
    {
        using var screen = new PipedScreen(new StringReader("one\ntwo\n"), new BrokenPipe());
        var desk = new EchoDesk();
        var adapter = AdapterOn(screen);

        await adapter.ListenAsync(desk, Never);

        Assert.Single(desk.Asks);
        Assert.True(host.WasStopped);
        Assert.Equal(
            new SendOutcome.NotSent(SendTrouble.Unreachable),
            await adapter.SendAsync(TerminalUpdateReader.Here, Reply.Line("x"), new MessageKey("today"), 0, Never)
        );
    }

    [Fact]
    public async Task A_message_nobody_asked_for_is_parted_from_the_answers_too()
    {
        using var screen = new PipedScreen(new StringReader("one\n"), output);
        var adapter = AdapterOn(screen);

        var outcome = await adapter.SendAsync(
            TerminalUpdateReader.Here,
            Reply.Line("reminder"),
            new MessageKey("today"),
            0,
            Never
        );
        await adapter.ListenAsync(new EchoDesk(), Never);

        Assert.Equal(new SendOutcome.Delivered("1"), outcome);
        Assert.Equal("reminder\n\none\n", output.ToString());
    }

    [Theory]
    [InlineData("terminal:elsewhere")]
    [InlineData("telegram:local")]
    public async Task A_message_for_another_place_is_refused(string address)
    {
        using var screen = new PipedScreen(TextReader.Null, output);

        var outcome = await AdapterOn(screen)
            .SendAsync(ChatAddress.Parse(address), Reply.Line("x"), new MessageKey("today"), 0, Never);

        Assert.Equal(new SendOutcome.Refused(SendTrouble.ChatGone), outcome);
        Assert.Equal("", output.ToString());
    }

    [Fact]
    public async Task Listening_begins_only_when_the_host_has_started()
    {
        using var start = new CancellationTokenSource();
        using var screen = new PipedScreen(new StringReader("one\n"), output);
        var starting = new StartedHost { ApplicationStarted = start.Token };
        var adapter = new Adapter(screen, new TerminalUpdateReader(new ButtonBoard(), "de"), starting);

        var listening = adapter.ListenAsync(new EchoDesk(), Never);
        Assert.False(listening.IsCompleted);
        Assert.Equal("", output.ToString());
        await start.CancelAsync();
        await listening;

        Assert.Equal("one\n", output.ToString());
    }

    [Fact]
    public async Task Stopping_does_not_wait_for_input_that_never_comes()
    {
        using var stop = new CancellationTokenSource();
        using var input = new SilentReader();
        using var screen = new PipedScreen(input, output);

        var listening = AdapterOn(screen).ListenAsync(new EchoDesk(), stop.Token);
        await input.Waiting;
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => listening);
    }

    private async Task ListenAsync(string input, EchoDesk desk)
    {
        using var screen = new PipedScreen(new StringReader(input), output);
        await AdapterOn(screen).ListenAsync(desk, Never);
    }

    private Adapter AdapterOn(PipedScreen screen) =>
        new(screen, new TerminalUpdateReader(new ButtonBoard(), languageHint: null), host);
}
