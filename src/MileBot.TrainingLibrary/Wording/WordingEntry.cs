using YamlDotNet.Core;

namespace MileBot.TrainingLibrary.Wording;

/// <summary>One phrase as it stands in a wording file.</summary>
/// <param name="At">Where.</param>
/// <param name="One">The form for a count of one, when the file has one.</param>
/// <param name="Other">The text.</param>
internal sealed record WordingEntry(Mark At, string? One, string Other);
