using MileBot.DiscordClient.Components;

namespace MileBot.DiscordClient.Interactions;

/// <summary>A form to fill in.</summary>
/// <param name="CustomId">What comes back with it, 1 to 100 characters.</param>
/// <param name="Title">Up to 45 characters.</param>
/// <param name="Components">One to five labels or texts.</param>
public sealed record ModalForm(string CustomId, string Title, IReadOnlyList<Component> Components);
