using MileBot.House.Tests.Kit;
using MileBot.House.Tests.Rooms;

namespace MileBot.House.Tests.Adapters;

public sealed class AdapterTests
{
    private static readonly string[] Cast =
    [
        "Adapter",
        "Options",
        "Registration",
        "UpdateReader",
        "ReplyRenderer",
        "CommandPublisher",
    ];

    [Fact]
    public void Every_adapter_has_the_six_files() =>
        Law.Holds(
            $"An adapter X has the files {string.Join(", ", Cast.Select(part => $"X{part}.cs"))} (docs/add-a-platform.md).",
            "Whoever knows one adapter finds everything in the next.",
            from room in ImportTable.Rooms
            where room.IsAdapter
            from part in Cast
            let file = $"src/{room.Assembly}/{room.Name[..^"Adapter".Length]}{part}.cs"
            where !Repository.Has(file)
            select $"{file} is missing"
        );
}
