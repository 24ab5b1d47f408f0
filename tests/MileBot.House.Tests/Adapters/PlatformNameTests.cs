using MileBot.House.Tests.Kit;
using MileBot.House.Tests.Rooms;

namespace MileBot.House.Tests.Adapters;

public sealed class PlatformNameTests
{
    [Fact]
    public void Only_adapters_and_the_Worker_name_a_platform() =>
        Law.Holds(
            "No string under src/ says telegram, terminal or discord, except in adapters and in the Worker.",
            "An answer that asks where it is said must be changed for every new platform. Ask for an ability, or put it in the adapter.",
            from room in ImportTable.Rooms
            where !room.IsAdapter && room.Name != "Worker"
            from source in Repository.SourcesUnder($"src/{room.Assembly}")
            from place in PlatformNames.In(source)
            select place
        );

    [Theory]
    [InlineData("x == \"telegram\"", 1)]
    [InlineData("\"Discord\" + @\"the terminal\"", 2)]
    [InlineData("$\"telegram:{id}\"", 1)]
    [InlineData("\"telegram\"u8", 1)]
    [InlineData("Telegram.Send() /* telegram */", 0)]
    [InlineData("\"terminally ill-named\"", 0)]
    public void Strings_are_searched_and_nothing_else(string code, int found) =>
        Assert.Equal(found, PlatformNames.In(new SourceFile("a.cs", $"var a = {code};")).Count());
}
