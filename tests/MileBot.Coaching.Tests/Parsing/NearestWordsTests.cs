using CsCheck;
using MileBot.Coaching.Parsing;

namespace MileBot.Coaching.Tests.Parsing;

public sealed class NearestWordsTests
{
    private static readonly string[] Legal = ["splits", "predict", "pace", "paces", "plan", "raceplan", "remind"];

    [Theory]
    [InlineData("split", "splits")]
    [InlineData("SPLITS", "splits")]
    [InlineData("splist", "splits")]
    [InlineData("predictt", "predict")]
    [InlineData("pac", "pace")]
    [InlineData("remnd", "remind")]
    public void The_nearest_word_comes_first(string typed, string expected) =>
        Assert.Equal(expected, NearestWords.To(typed, Legal)[0]);

    [Theory]
    [InlineData("")]
    [InlineData("zzzzzz")]
    [InlineData("splitssplitssplitssplitssplitssplitssplits")]
    public void Nothing_near_is_nothing(string typed) => Assert.Empty(NearestWords.To(typed, Legal));

    [Fact]
    public void A_legal_word_is_its_own_nearest() =>
        Assert.All(Legal, word => Assert.Equal(word, NearestWords.To(word, Legal)[0]));

    [Fact]
    public void Words_equally_near_are_in_alphabetical_order() =>
        Assert.Equal(["pace", "pane"], NearestWords.To("pale", ["pane", "pace"]));

    [Theory]
    [InlineData(40, 1)]
    [InlineData(41, 0)]
    public void A_word_of_forty_letters_has_nearest_words(int letters, int found) =>
        Assert.Equal(found, NearestWords.To(new string('a', letters), [new string('a', letters)]).Count);

    [Fact]
    public void No_more_than_three_are_named() => Assert.Equal(3, NearestWords.To("a", ["b", "c", "d", "e"]).Count);

    [Fact]
    public void Any_text_has_nearest_words() =>
        Gen.String.Sample(typed => NearestWords.To(typed, Legal).Count <= 3, iter: Laws.Cases);
}
