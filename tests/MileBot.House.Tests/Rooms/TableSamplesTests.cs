using MileBot.House.Tests.Kit;

namespace MileBot.House.Tests.Rooms;

/// <summary>That the rules on imports can be broken at all.</summary>
public sealed class TableSamplesTests
{
    [Theory]
    [InlineData("MileBot.Commands", "MileBot.Conversation", true)]
    [InlineData("MileBot.Worker", "MileBot.TelegramAdapter", true)]
    [InlineData("MileBot.Commands", "MileBot.TelegramAdapter", false)]
    [InlineData("MileBot.Coaching", "MileBot.Runners", false)]
    [InlineData("MileBot.TelegramAdapter", "MileBot.TerminalAdapter", false)]
    [InlineData("MileBot.Storage", "MileBot.Unheard", false)]
    public void Rooms_import_by_the_table(string room, string other, bool allowed) =>
        Assert.Equal(allowed, !Imports.Problems(room, [other]).Any());

    [Theory]
    [InlineData("Coaching", "NodaTime", true)]
    [InlineData("Coaching", "System.Collections", true)]
    [InlineData("Coaching", "Microsoft.Extensions.Logging.Abstractions", false)]
    [InlineData("Storage", "Microsoft.EntityFrameworkCore.Sqlite", true)]
    [InlineData("Worker", "Microsoft.EntityFrameworkCore", false)]
    [InlineData("TelegramAdapter", "Telegram.Bot", true)]
    [InlineData("Commands", "Telegram.Bot", false)]
    [InlineData("TerminalAdapter", "Spectre.Console.Ansi", true)]
    [InlineData("Delivery", "Quartz.Extensions.Hosting", true)]
    [InlineData("Commands", "Quartzite", false)]
    [InlineData("Commands", "Fluid.Core", false)]
    [InlineData("Commands", "Newtonsoft.Json", false)]
    public void Rooms_use_libraries_by_the_table(string room, string used, bool allowed) =>
        Assert.Equal(allowed, LibraryTable.Problem(ImportTable.Find($"MileBot.{room}")!, used) is null);

    [Fact]
    public void A_project_file_is_read_whichever_way_its_slashes_lean()
    {
        var file = ProjectFile.Parse(
            "MileBot.Clubs",
            """
            <Project>
              <ProjectReference Include="..\MileBot.Runners\MileBot.Runners.csproj" />
              <ProjectReference Include="../MileBot.Coaching/MileBot.Coaching.csproj" />
              <PackageReference Include="NodaTime" />
            </Project>
            """
        );
        Assert.Equal(["MileBot.Runners", "MileBot.Coaching"], file.Projects);
        Assert.Equal(["NodaTime"], file.Packages);
    }

    [Fact]
    public void An_assembly_gives_away_what_it_names()
    {
        var own = BuiltAssembly.Read(typeof(TableSamplesTests).Assembly.Location);
        Assert.Contains("Microsoft.CodeAnalysis", own.References);
        Assert.Contains("System.Xml.Linq.XDocument", own.Types);
        Assert.Contains("System.Xml.Linq.XDocument.Parse", own.Members);
    }
}
