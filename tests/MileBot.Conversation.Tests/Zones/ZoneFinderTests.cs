using CsCheck;
using MileBot.Runners.Zones;

namespace MileBot.Conversation.Tests.Zones;

public sealed class ZoneFinderTests
{
    [Theory]
    [InlineData("Europe/London", "Europe/London")]
    [InlineData("europe/london", "Europe/London")]
    [InlineData("london", "Europe/London")]
    [InlineData("New York", "America/New_York")]
    [InlineData("new_york", "America/New_York")]
    [InlineData("Boston", "America/New_York")]
    [InlineData("München", "Europe/Berlin")]
    [InlineData("São Paulo", "America/Sao_Paulo")]
    [InlineData("Buenos Aires", "America/Argentina/Buenos_Aires")]
    [InlineData("Calcutta", "Asia/Kolkata")]
    [InlineData("France", "Europe/Paris")]
    [InlineData("UTC", "Etc/UTC")]
    public void A_place_means_its_zone(string text, string zone) => Assert.Equal(zone, ZoneFinder.Parse(text).Value.Id);

    [Theory]
    [InlineData("EST", ZoneProblem.IsAbbreviation, "America/New_York")]
    [InlineData("cet", ZoneProblem.IsAbbreviation, "Europe/Berlin")]
    [InlineData("UTC+2", ZoneProblem.IsOffset, null)]
    [InlineData("+02:00", ZoneProblem.IsOffset, null)]
    [InlineData("Etc/GMT-3", ZoneProblem.IsOffset, null)]
    [InlineData("Europe/Athnes", ZoneProblem.Unknown, "Europe/Athens")]
    [InlineData("Pariss", ZoneProblem.Unknown, "Europe/Paris")]
    [InlineData("Atlantis", ZoneProblem.Unknown, null)]
    [InlineData("", ZoneProblem.Unknown, null)]
    public void What_is_not_certain_is_asked_again_with_certain_suggestions(
        string text,
        ZoneProblem kind,
        string? suggestion
    )
    {
        var problem = ZoneFinder.Parse(text).Problem;

        Assert.Equal(kind, problem?.Kind);
        Assert.All(problem!.Suggestions, place => Assert.Null(ZoneFinder.Parse(place).Problem));
        Assert.True(suggestion is null || problem.Suggestions[0] == suggestion, string.Join(", ", problem.Suggestions));
    }

    [Fact]
    public void A_country_with_several_zones_names_some() =>
        Assert.Equal(ZoneProblem.HasSeveral, ZoneFinder.Parse("Brazil").Problem?.Kind);

    [Fact]
    public void No_text_makes_it_throw() =>
        Gen.String.Sample(
            text =>
            {
                _ = ZoneFinder.Parse(text);
            },
            iter: 20_000
        );
}
