using MileBot.Coaching.Routines;
using MileBot.Commands.Desk;
using MileBot.Conversation.Tests.Kit;
using MileBot.TrainingLibrary;

namespace MileBot.Conversation.Tests.TrainingFiles;

public sealed class ShippedLibraryTests
{
    [Fact]
    public void Every_shipped_file_is_found_whole() =>
        Assert.Empty(LibraryReader.Read(Repository.Config, "en", CommandPhrases.Declared).Problems);

    [Fact]
    public void Race_warm_up_has_the_easy_running_the_seed_asks_for()
    {
        var race = Chat.ShippedLibrary().Find(RoutineUse.WarmUp, "race");

        Assert.InRange(race.Steps[0].Lasts.Minutes, 15, 20);
    }
}
