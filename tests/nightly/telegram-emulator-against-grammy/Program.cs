#:project ../../MileBot.Testing/MileBot.Testing.csproj
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false

// The Telegram emulator as a process, driven line by line on standard input; every line is answered by one line of JSON.
using System.Globalization;
using System.Text.Json.Nodes;
using MileBot.Testing.Telegram;

await using var emulator = await TelegramEmulator.StartAsync();
var runner = emulator.People.AddUser();
var chat = emulator.People.PrivateChat(runner);
Answer(
    new JsonObject
    {
        ["address"] = emulator.Address.ToString(),
        ["token"] = emulator.Token,
        ["chat"] = chat.Id,
    }
);

while (Console.ReadLine() is { } line)
{
    var words = line.Split(' ', 2);
    var rest = words.Length > 1 ? words[1] : "";
    switch (words[0])
    {
        case "says":
            emulator.People.Says(chat, runner, rest);
            break;
        case "press":
            emulator.People.Presses(
                emulator.Ledger.Entries.Last(entry => entry.Message is not null).Message!,
                runner,
                rest
            );
            break;
        case "limit":
            emulator.Faults.Next(
                new TelegramFault.RateLimited(int.Parse(rest, CultureInfo.InvariantCulture)),
                method: "sendMessage"
            );
            break;
        case "block":
            emulator.People.Block(runner);
            break;
        case "unblock":
            emulator.People.Trouble(chat, ChatTrouble.None);
            break;
    }

    Answer(Ledger());
}

JsonObject Ledger() =>
    new()
    {
        ["entries"] = new JsonArray([
            .. emulator.Ledger.Entries.Select(entry =>
                (JsonNode)
                    new JsonObject
                    {
                        ["kind"] = entry.Kind.ToString(),
                        ["text"] = entry.Message?.Text,
                        ["id"] = entry.Message?.Id,
                    }
            ),
        ]),
        ["failures"] = new JsonArray([.. emulator.Failures.Select(failure => (JsonNode)failure)]),
        ["menu"] = emulator.Menu().Count,
    };

static void Answer(JsonObject json) => Console.WriteLine(json.ToJsonString());
