using MileBot.House.Tests.Kit;

namespace MileBot.House.Tests.Rooms;

public sealed class LibraryTests
{
    private const string Rule = "A library is used only in the rooms its line in LibraryTable names.";
    private const string Why =
        "A library that one room knows can be replaced there. A new one gets a line and, if it is a large one, a decision record.";

    [Fact]
    public void Project_files_name_packages_only_where_they_belong() =>
        Law.Holds(Rule, Why, ProjectFile.Under("src").SelectMany(file => Problems(file.Name, file.Packages)));

    [Fact]
    public void Built_assemblies_use_packages_only_where_they_belong() =>
        Law.Holds(Rule, Why, BuiltAssembly.All.SelectMany(built => Problems(built.Name, built.References)));

    private static IEnumerable<string> Problems(string name, IEnumerable<string> used) =>
        ImportTable.Find(name) is { } room
            ? used.Where(one => !Imports.IsOurs(one)).Select(one => LibraryTable.Problem(room, one)).OfType<string>()
            : [];
}
