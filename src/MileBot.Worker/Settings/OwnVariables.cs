using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.EnvironmentVariables;

namespace MileBot.Worker.Settings;

/// <summary>
/// The environment's settings. The library reads names in any case, and single words there mean other things to other programs: most
/// Linux desktops set <c>LANGUAGE</c>, many <c>TERMINAL</c>. So a single word counts only as we spell it.
/// </summary>
internal sealed class OwnVariables : EnvironmentVariablesConfigurationProvider, IConfigurationSource
{
    private static readonly string[] Words = ["Config", "Language", "Terminal", "Urls"];

    /// <inheritdoc/>
    public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

    /// <inheritdoc/>
    public override void Load()
    {
        base.Load();
        foreach (var word in Words)
        {
            Data.Remove(word);
            if (Environment.GetEnvironmentVariable(word) is { } value)
            {
                Data[word] = value;
            }
        }
    }
}
