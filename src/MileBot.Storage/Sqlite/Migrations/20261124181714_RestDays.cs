using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MileBot.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class RestDays : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "rest_days",
                table: "runners",
                type: "TEXT",
                nullable: false,
                defaultValue: "Told"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "rest_days", table: "runners");
        }
    }
}
