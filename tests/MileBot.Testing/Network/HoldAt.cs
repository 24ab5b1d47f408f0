namespace MileBot.Testing.Network;

/// <summary>How far a request gets that a <see cref="TcpProxy"/> holds up.</summary>
public enum HoldAt
{
    /// <summary>The server gets nothing of it.</summary>
    FirstByte,

    /// <summary>The server gets half of it.</summary>
    HalfRequest,

    /// <summary>The server gets it and answers; the program gets nothing of the answer.</summary>
    BeforeAnswer,

    /// <summary>The program gets the head of the answer and nothing of its body.</summary>
    AnswerHead,
}
