using System.Globalization;
using CsCheck;
using MileBot.TerminalAdapter.Editing;

namespace MileBot.Adapters.Tests.Terminal;

public class LineEditorTests
{
    private readonly LineEditor editor = new(_ => ["/splits", "/settings", "/strength", "/warmup", "track="]);

    [Fact]
    public void Signs_go_in_where_the_cursor_stands()
    {
        Type("5:0");
        Press(ConsoleKey.LeftArrow);
        Type("3");
        Assert.Equal("5:30", editor.Line.Text);
        Press(ConsoleKey.Home);
        Type("/splits ");
        Press(ConsoleKey.End);
        Type("!");
        Assert.Equal("/splits 5:30!", editor.Line.Text);
    }

    [Fact]
    public void Keys_that_delete_take_what_they_should()
    {
        Type("abcdef");
        Press(ConsoleKey.Backspace);
        Press(ConsoleKey.Home);
        Press(ConsoleKey.Delete);
        Assert.Equal("bcde", editor.Line.Text);
        Press(ConsoleKey.RightArrow);
        Press(Key.Ctrl('k'));
        Assert.Equal("b", editor.Line.Text);
        Type(" two three  ");
        Press(Key.Ctrl('w'));
        Assert.Equal("b two ", editor.Line.Text);
        Press(Key.Ctrl('u'));
        Assert.Equal("", editor.Line.Text);
        Press(ConsoleKey.Backspace);
        Press(ConsoleKey.Delete);
        Press(ConsoleKey.LeftArrow);
        Press(ConsoleKey.RightArrow);
        Assert.Equal("", editor.Line.Text);
    }

    [Fact]
    public void A_sign_made_of_several_is_one_step_and_goes_as_one()
    {
        Type("a👨‍👩‍👧é");
        Press(ConsoleKey.Backspace);
        Assert.Equal("a👨‍👩‍👧", editor.Line.Text);
        Press(ConsoleKey.LeftArrow);
        Assert.Equal(1, editor.Line.Cursor);
        Press(ConsoleKey.Delete);
        Assert.Equal("a", editor.Line.Text);
    }

    [Fact]
    public void Enter_hands_the_line_over_and_starts_a_new_one()
    {
        Type("/help");
        Assert.Equal(new KeyOutcome.Submitted("/help"), editor.Press(Key.Enter));
        Assert.Equal("", editor.Line.Text);
    }

    [Fact]
    public void Ctrl_D_ends_on_an_empty_line_and_deletes_on_any_other()
    {
        Type("ab");
        Press(ConsoleKey.Home);
        Assert.IsType<KeyOutcome.Edited>(editor.Press(Key.Ctrl('d')));
        Assert.Equal("b", editor.Line.Text);
        Press(Key.Ctrl('d'));
        Assert.IsType<KeyOutcome.Ended>(editor.Press(Key.Ctrl('d')));
    }

    [Fact]
    public void History_goes_back_and_forth_and_keeps_the_line_that_was_being_typed()
    {
        Submit("one");
        Submit("two");
        Submit("two");
        Submit("  ");
        Type("draft");
        Press(ConsoleKey.UpArrow);
        Assert.Equal("two", editor.Line.Text);
        Press(ConsoleKey.UpArrow);
        Press(ConsoleKey.UpArrow);
        Assert.Equal("one", editor.Line.Text);
        Press(ConsoleKey.DownArrow);
        Press(ConsoleKey.DownArrow);
        Press(ConsoleKey.DownArrow);
        Assert.Equal("draft", editor.Line.Text);
    }

    [Fact]
    public void History_forgets_the_oldest_of_very_many_lines()
    {
        for (var line = 0; line < 300; line++)
        {
            Submit($"{line}");
        }

        for (var line = 0; line < 300; line++)
        {
            Press(ConsoleKey.UpArrow);
        }

        Assert.Equal("100", editor.Line.Text);
    }

    [Theory]
    [InlineData("/w", "/warmup ")]
    [InlineData("/SP", "/SPlits ")]
    [InlineData("/warmup", "/warmup ")]
    [InlineData("x tr", "x track=")]
    [InlineData("zzz", "zzz")]
    public void Tab_completes_what_is_certain(string typed, string completed)
    {
        Type(typed);
        Press(Key.Tab);
        Assert.Equal(completed, editor.Line.Text);
    }

    [Fact]
    public void Tab_offers_the_words_when_it_cannot_tell()
    {
        Type("/s");
        var offered = Assert.IsType<KeyOutcome.Offered>(editor.Press(Key.Tab));
        Assert.Equal(["/splits", "/settings", "/strength"], offered.Words);
        Assert.Equal("/s", editor.Line.Text);
    }

    [Fact]
    public void Alt_types_nothing_but_AltGr_does()
    {
        Press(new ConsoleKeyInfo('x', ConsoleKey.X, false, alt: true, control: false));
        Press(new ConsoleKeyInfo('@', ConsoleKey.Q, false, alt: true, control: true));
        Assert.Equal("@", editor.Line.Text);
    }

    [Fact]
    public void No_run_of_keys_breaks_the_line_or_leaves_the_cursor_inside_a_sign()
    {
        var typing = Gen.String[Gen.Char["aé 🏃\u200d\u0301/"], 1, 3].Select(text => Key.Typing(text).ToArray());
        var other = Gen.Enum<ConsoleKey>().Select(key => new[] { Key.Of(key) });
        var ctrl = Gen.Char['a', 'z'].Select(letter => new[] { Key.Ctrl(letter) });
        Gen.OneOf(typing, other, ctrl)
            .Array[0, 30]
            .Sample(
                keys =>
                {
                    var any = new LineEditor(_ => ["/splits", "/settings"]);
                    foreach (var key in keys.SelectMany(run => run))
                    {
                        any.Press(key);
                        Assert.InRange(any.Line.Cursor, 0, any.Line.Text.Length);
                    }

                    any.Press(Key.Of(ConsoleKey.LeftArrow));
                    var starts = StringInfo.ParseCombiningCharacters(any.Line.Text);
                    return any.Line.Cursor == 0 || starts.Contains(any.Line.Cursor);
                },
                iter: 20_000
            );
    }

    private void Submit(string line)
    {
        Type(line);
        Press(Key.Enter);
    }

    private void Type(string text)
    {
        foreach (var key in Key.Typing(text))
        {
            Press(key);
        }
    }

    private void Press(ConsoleKey key) => Press(Key.Of(key));

    private void Press(ConsoleKeyInfo key) => editor.Press(key);
}
