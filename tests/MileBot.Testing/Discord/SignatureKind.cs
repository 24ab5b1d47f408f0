namespace MileBot.Testing.Discord;

/// <summary>How a posted interaction is signed.</summary>
public enum SignatureKind
{
    /// <summary>As Discord signs.</summary>
    Honest,

    /// <summary>Signed, then one bit of the signature flipped.</summary>
    Wrong,

    /// <summary>No signature headers.</summary>
    Missing,

    /// <summary>Headers that are no hexadecimal text.</summary>
    Garbled,

    /// <summary>The body changed after signing.</summary>
    ChangedBody,

    /// <summary>Signed honestly, an hour ago.</summary>
    Stale,
}
