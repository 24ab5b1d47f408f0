using MileBot.Runners.Profiles;

namespace MileBot.Storage.Errands;

/// <summary>Accounts, as the rows that a statement is told: their platform, their user_id, and asker, their place among them.</summary>
internal static class AccountRows
{
    public static RowColumn[] Of(IReadOnlyList<Account> accounts) =>
        [
            RowColumn.Of("platform", accounts, account => account.Platform),
            RowColumn.Of("user_id", accounts, account => account.UserId),
            new("asker", Enumerable.Range(0, accounts.Count).ToArray()),
        ];
}
