using MileBot.House.Tests.Kit;
using YamlDotNet.RepresentationModel;

namespace MileBot.House.Tests.Continuous;

/// <summary>There is not a Docker engine everywhere; what can be known without one is looked at here.</summary>
public sealed class DeploymentTests
{
    private const string Why = "Nobody builds the image on each change, so what it is made of is lost without notice.";

    [Fact]
    public void What_the_image_is_made_of_exists() =>
        Law.Holds(
            "Whatever the Dockerfile copies or publishes is there.",
            Why,
            Copied().Append("src/MileBot.Worker").Where(path => !Repository.Has(path))
        );

    [Fact]
    public void The_image_does_not_run_as_root_and_looks_after_its_health()
    {
        var lines = Dockerfile();

        Assert.Contains("USER $APP_UID", lines);
        Assert.Contains(lines, line => line.StartsWith("HEALTHCHECK", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_workers_share_a_database_and_no_secret_is_written_down()
    {
        var services = (YamlMappingNode)Compose()["services"];

        Assert.Equal(["db", "worker-1", "worker-2"], services.Children.Keys.Select(key => $"{key}"));
        Assert.DoesNotContain(
            Repository.Read("compose.yaml").Split('\n'),
            line => line.Contains("PASSWORD: ") && !line.Contains("${MILEBOT_DB_PASSWORD:?")
        );
        Assert.Contains(";Password=${MILEBOT_DB_PASSWORD:?", Repository.Read("compose.yaml"));
    }

    private static YamlMappingNode Compose()
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Repository.Read("compose.yaml")));
        return (YamlMappingNode)Assert.Single(yaml.Documents).RootNode;
    }

    private static IEnumerable<string> Copied() =>
        Dockerfile()
            .Where(line => line.StartsWith("COPY ", StringComparison.Ordinal) && !line.Contains("--from"))
            .SelectMany(line => line.Split(' ')[1..^1]);

    private static string[] Dockerfile() => Repository.Read("Dockerfile").Split('\n');
}
