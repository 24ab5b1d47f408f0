namespace MileBot.Storage.Errands;

/// <summary>Ends an errand whose event was taken before, whatever it was about to write.</summary>
internal sealed class EventTakenException : Exception;
