using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MileBot.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class DeliveryStates : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "IX_deliveries_state_try_at", table: "deliveries");

            migrationBuilder.AddColumn<string>(
                name: "in_doubt",
                table: "runners",
                type: "TEXT",
                nullable: false,
                defaultValue: "Again"
            );

            migrationBuilder.AddColumn<long>(
                name: "fence",
                table: "deliveries",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L
            );

            migrationBuilder.AddColumn<long>(name: "intent_at", table: "deliveries", type: "INTEGER", nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "platform",
                table: "deliveries",
                type: "TEXT",
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<long>(
                name: "unsure_since",
                table: "deliveries",
                type: "INTEGER",
                nullable: true
            );

            // What was on its way began with its last change.
            migrationBuilder.Sql(
                """
                UPDATE deliveries SET
                    platform = (SELECT platform FROM reminders WHERE reminders.id = deliveries.reminder_id),
                    intent_at = CASE WHEN state = 'Sending' THEN changed_at END
                """
            );

            migrationBuilder.CreateIndex(
                name: "IX_deliveries_state_platform_try_at",
                table: "deliveries",
                columns: new[] { "state", "platform", "try_at" }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "IX_deliveries_state_platform_try_at", table: "deliveries");

            migrationBuilder.DropColumn(name: "in_doubt", table: "runners");

            migrationBuilder.DropColumn(name: "fence", table: "deliveries");

            migrationBuilder.DropColumn(name: "intent_at", table: "deliveries");

            migrationBuilder.DropColumn(name: "platform", table: "deliveries");

            migrationBuilder.DropColumn(name: "unsure_since", table: "deliveries");

            migrationBuilder.CreateIndex(
                name: "IX_deliveries_state_try_at",
                table: "deliveries",
                columns: new[] { "state", "try_at" }
            );
        }
    }
}
