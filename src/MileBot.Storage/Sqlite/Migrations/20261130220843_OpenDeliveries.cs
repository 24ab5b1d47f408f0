using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MileBot.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class OpenDeliveries : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "IX_reminders_state_next_due", table: "reminders");

            migrationBuilder.DropIndex(name: "IX_deliveries_state_platform_try_at", table: "deliveries");

            migrationBuilder.AddColumn<int>(
                name: "parts_arrived",
                table: "deliveries",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0
            );

            migrationBuilder.CreateIndex(
                name: "IX_reminders_next_due",
                table: "reminders",
                column: "next_due",
                filter: "state = 'On'"
            );

            migrationBuilder.CreateIndex(
                name: "IX_deliveries_platform",
                table: "deliveries",
                column: "platform",
                filter: "state IN ('Claimed', 'Sending')"
            );

            migrationBuilder.CreateIndex(
                name: "IX_deliveries_platform_try_at",
                table: "deliveries",
                columns: new[] { "platform", "try_at" },
                filter: "state = 'Planned'"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "IX_reminders_next_due", table: "reminders");

            migrationBuilder.DropIndex(name: "IX_deliveries_platform", table: "deliveries");

            migrationBuilder.DropIndex(name: "IX_deliveries_platform_try_at", table: "deliveries");

            migrationBuilder.DropColumn(name: "parts_arrived", table: "deliveries");

            migrationBuilder.CreateIndex(
                name: "IX_reminders_state_next_due",
                table: "reminders",
                columns: new[] { "state", "next_due" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_deliveries_state_platform_try_at",
                table: "deliveries",
                columns: new[] { "state", "platform", "try_at" }
            );
        }
    }
}
