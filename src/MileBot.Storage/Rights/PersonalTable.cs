using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using MileBot.Runners.Rights;
using MileBot.Storage.PostgreSql;
using MileBot.Storage.Rows;

namespace MileBot.Storage.Rights;

/// <summary>A table that holds something about runners, and how to find one runner's rows in it.</summary>
/// <param name="Kind">What its rows are, as a receipt counts them; null for what only belongs to another table's rows.</param>
/// <param name="Entity">The table.</param>
/// <param name="Where">The condition, with <c>@runner</c>, <c>@platform</c> and <c>@user</c>.</param>
internal sealed record PersonalTable(StoredKind? Kind, IEntityType Entity, string Where)
{
    private const string OfAccounts =
        "(platform, user_id) IN (SELECT platform, user_id FROM accounts WHERE runner_id = @runner UNION SELECT @platform, @user)";

    private static readonly Dictionary<Type, StoredKind?> Kinds = new()
    {
        [typeof(RunnerRow)] = StoredKind.Profile,
        [typeof(AccountRow)] = StoredKind.Chat,
        [typeof(ReminderRow)] = StoredKind.Reminder,
        [typeof(DeliveryRow)] = StoredKind.Message,
        [typeof(SessionReportRow)] = StoredKind.Report,
        [typeof(SeasonRow)] = null,
        [typeof(PlanRevisionRow)] = StoredKind.Plan,
        [typeof(SeasonChangeRow)] = StoredKind.Change,
        [typeof(SeasonEventRow)] = StoredKind.Event,
        [typeof(DraftRow)] = StoredKind.Draft,
        [typeof(LinkCodeRow)] = StoredKind.Link,
        [typeof(LinkGuessRow)] = null,
        [typeof(OpenQuestionRow)] = StoredKind.Question,
        [typeof(DirectChatRow)] = null,
    };

    /// <summary>Tables that say nothing of anybody.</summary>
    public static IReadOnlySet<Type> Nobodys { get; } = new HashSet<Type> { typeof(InboxRow), typeof(LeaseRow) };

    /// <summary>Its name in the database and in an export.</summary>
    public string Name => Entity.GetTableName()!;

    /// <summary>All of them. A test holds these and <see cref="Nobodys"/> against the model, so that no table is forgotten.</summary>
    public static IReadOnlyList<PersonalTable> In(IModel model) =>
        [.. Kinds.Select(kind => Of(kind.Value, model.FindEntityType(kind.Key)!))];

    private static PersonalTable Of(StoredKind? kind, IEntityType entity) => new(kind, entity, Condition(entity));

    private static string Condition(IEntityType entity) =>
        entity.ClrType == typeof(RunnerRow) ? "id = @runner"
        : entity.FindProperty(nameof(AccountRow.RunnerId)) is not null ? "runner_id = @runner"
        : entity.FindProperty(nameof(AccountRow.UserId)) is not null ? OfAccounts
        : ThroughOwner(entity.GetForeignKeys().First());

    private static string ThroughOwner(IForeignKey key) =>
        $"{key.Properties[0].GetColumnName()} IN (SELECT {key.PrincipalKey.Properties[0].GetColumnName()} "
        + $"FROM {key.PrincipalEntityType.GetTableName()} WHERE {Condition(key.PrincipalEntityType)})";
}
