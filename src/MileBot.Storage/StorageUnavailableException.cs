namespace MileBot.Storage;

/// <summary>
/// The database cannot be used, for a reason outside of MileBot. The message is one line for the operator that names the file
/// and holds no secret; the start ends with it.
/// </summary>
public sealed class StorageUnavailableException : Exception
{
    /// <summary>Says why.</summary>
    public StorageUnavailableException(string message)
        : base(message) { }

    /// <summary>Says why, with what led to it.</summary>
    public StorageUnavailableException(string message, Exception innerException)
        : base(message, innerException) { }
}
