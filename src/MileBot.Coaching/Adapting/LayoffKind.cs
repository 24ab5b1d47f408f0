namespace MileBot.Coaching.Adapting;

/// <summary>Why a runner does not train as planned for a while; the stricter ones last.</summary>
internal enum LayoffKind
{
    /// <summary>A cold without fever: nothing hard for a week.</summary>
    Cold,

    /// <summary>A pain to watch: rest today and tomorrow, nothing hard for two days more.</summary>
    PainWatch,

    /// <summary>A break of one's own choice: no training.</summary>
    Break,

    /// <summary>Fever and its like: no training.</summary>
    Fever,

    /// <summary>A pain that asks for somebody who knows: no training.</summary>
    Pain,
}
