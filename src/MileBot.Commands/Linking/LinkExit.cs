namespace MileBot.Commands.Linking;

/// <summary>Leaving what a chat was joined with. Saying it is what makes it happen.</summary>
internal enum LinkExit
{
    Off,
}
