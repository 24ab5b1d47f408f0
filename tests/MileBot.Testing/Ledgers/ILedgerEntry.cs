namespace MileBot.Testing.Ledgers;

/// <summary>Something an emulator accepted.</summary>
public interface ILedgerEntry
{
    /// <summary>0, 1, 2 … in order of acceptance.</summary>
    int Index { get; }
}
