using MileBot.House.Tests.Kit;

namespace MileBot.House.Tests.Continuous;

public sealed class SolutionTests
{
    [Fact]
    public void Every_project_is_in_the_solution() =>
        Law.Holds(
            "MileBot.sln holds every project under src/, tests/ and bench/: dotnet sln add.",
            "A project outside the solution is neither built nor tested by `dotnet build` and `dotnet test`, and nobody notices.",
            new[] { "src", "tests", "bench" }
                .SelectMany(folder => Repository.Files(folder, "*.csproj"))
                .Except(Named(Repository.Read("MileBot.sln")))
        );

    [Fact]
    public void The_solution_is_read_whichever_way_its_slashes_lean() =>
        Assert.Equal(["src/A/A.csproj", "src/B/B.csproj"], Named("\"src\\A\\A.csproj\", \"src/B/B.csproj\", \"src\""));

    private static IEnumerable<string> Named(string solution) =>
        solution
            .Split('"')
            .Where(text => text.EndsWith(".csproj", StringComparison.Ordinal))
            .Select(path => path.Replace('\\', '/'));
}
