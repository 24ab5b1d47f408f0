using MileBot.House.Tests.Kit;

namespace MileBot.House.Tests.Rooms;

public sealed class ImportTests
{
    private const string Rule = "A room imports only what its row in docs/decisions/0001-rooms.md allows.";
    private const string Why =
        "Platform detail must not leak into answers, nor answers into storage. Move the code, or change table and decision together.";

    [Fact]
    public void Every_project_has_a_row_in_the_table() =>
        Law.Holds(
            "Every project under src/ has a row in ImportTable, and every row a project.",
            "A room nobody put in the table is a room nobody holds to anything.",
            Repository
                .Files("src", "*.csproj")
                .Where(path => !ImportTable.Rooms.Any(room => room.Project == path))
                .Select(path => $"{path} has no row")
                .Concat(
                    ImportTable
                        .Rooms.Where(room => !Repository.Has(room.Project))
                        .Select(room => $"{room.Name} has no project at {room.Project}")
                )
        );

    [Fact]
    public void The_table_is_the_one_in_the_decision() =>
        Law.Holds(
            "ImportTable and docs/decisions/0001-rooms.md say the same.",
            "People read the decision; only the table is enforced.",
            WrittenTable.Differences(Repository.Read("docs/decisions/0001-rooms.md"))
        );

    [Fact]
    public void Project_files_import_what_the_table_allows() =>
        Law.Holds(Rule, Why, ProjectFile.Under("src").SelectMany(file => Imports.Problems(file.Name, file.Projects)));

    [Fact]
    public void Built_assemblies_import_what_the_table_allows() =>
        Law.Holds(Rule, Why, BuiltAssembly.All.SelectMany(built => Imports.Problems(built.Name, built.References)));

    [Fact]
    public void Every_room_was_built_to_be_looked_at() =>
        Law.Holds(
            "Every room's assembly lies beside these tests.",
            "The rules on assemblies say nothing about an assembly they never saw. The test project references src/*/*.csproj.",
            ImportTable.Rooms.Select(room => room.Assembly).Except(BuiltAssembly.All.Select(built => built.Name))
        );
}
