using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MileBot.Storage.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class ReminderSpread : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "spread",
                table: "reminders",
                type: "integer",
                nullable: false,
                defaultValue: 0
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "spread", table: "reminders");
        }
    }
}
