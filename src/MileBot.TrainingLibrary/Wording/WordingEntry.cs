using YamlDotNet.Core;

namespace MileBot.TrainingLibrary.Wording;

/// <summary>One phrase as it stands in a wording file.</summary>
/// <param name="File">Its path below the library's folder.</param>
/// <param name="At">Where in it.</param>
/// <param name="One">The form for a count of one, when the file has one.</param>
/// <param name="Other">The text.</param>
internal sealed record WordingEntry(string File, Mark At, string? One, string Other);
