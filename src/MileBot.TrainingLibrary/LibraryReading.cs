namespace MileBot.TrainingLibrary;

/// <summary>A library, or everything that is wrong with its files.</summary>
/// <param name="Library">Null when there are problems.</param>
/// <param name="Problems">All of them, file by file; empty when there is a library.</param>
public sealed record LibraryReading(Library? Library, IReadOnlyList<LibraryProblem> Problems);
