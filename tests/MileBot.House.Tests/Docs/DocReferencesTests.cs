using MileBot.House.Tests.Kit;

namespace MileBot.House.Tests.Docs;

public sealed class DocReferencesTests
{
    [Theory]
    [InlineData("see `src/MileBot.Coaching/Vdot.cs`", "src/MileBot.Coaching/Vdot.cs")]
    [InlineData("see `config/wording/` and `.ci/run`.", "config/wording", ".ci/run")]
    [InlineData("`dotnet test --project tests/MileBot.House.Tests`", "tests/MileBot.House.Tests")]
    [InlineData("`src/A.cs:12`, `bench/B.cs#L3`", "src/A.cs", "bench/B.cs")]
    [InlineData("`docs/decisions/*.md`", "docs/decisions/*.md")]
    [InlineData("| a | `docs/a.md` | [b](b.md#part) |", "docs/a.md", "docs/guide/b.md")]
    [InlineData("[up](../c.md) [![badge](d.svg)](<e.md>)", "docs/c.md", "docs/guide/d.svg", "docs/guide/e.md")]
    [InlineData("[titled](f.md \"Title\")", "docs/guide/f.md")]
    [InlineData("[from the root](/LICENSE)", "LICENSE")]
    [InlineData("```sh\ndotnet run --project src/MileBot.Worker\n```", "src/MileBot.Worker")]
    [InlineData("```\n[no](link.md)\n```\n[yes](link.md)", "docs/guide/link.md")]
    public void Names_of_files_are_found(string markdown, params string[] paths) =>
        Assert.Equal(paths, Found(markdown));

    [Theory]
    [InlineData("plain src/MileBot.Coaching in a sentence")]
    [InlineData("`/splits 5:30`, `data/milebot.db`, `Telegram:Token`, `and/or`")]
    [InlineData("`src/MileBot.XAdapter`, `docs/decisions/NNNN-name.md`, `config/wording/<language>.yaml`")]
    [InlineData("`https://example.org/src/a.cs`, `other/src/a.cs`, `my-src/a.cs`")]
    [InlineData("[web](https://example.org/a.md) [mail](mailto:a@example.org) [here](#part) [cdn](//a/b)")]
    [InlineData("`[shown](not-a-link.md)`")]
    public void What_is_no_file_of_ours_is_left_alone(string markdown) => Assert.Empty(Found(markdown));

    [Fact]
    public void The_line_is_the_one_to_open() =>
        Assert.Equal(
            new DocReference(3, "src/a.cs"),
            Assert.Single(DocReferences.In("README.md", "a\n\n`src/a.cs`\n"))
        );

    [Fact]
    public void A_link_out_of_the_root_stays_in_it_and_so_is_missed() =>
        Assert.False(Repository.Has(Assert.Single(DocReferences.In("README.md", "[x](../../nowhere.md)")).Path));

    private static IEnumerable<string> Found(string markdown) =>
        DocReferences.In("docs/guide/page.md", markdown).Select(one => one.Path);
}
