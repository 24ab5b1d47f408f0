using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MileBot.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class RunnerProfile : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(name: "age_grade_table", table: "runners", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<string>(name: "born_earliest", table: "runners", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<string>(name: "born_latest", table: "runners", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<long>(name: "weekly_mm", table: "runners", type: "INTEGER", nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "age_grade_table", table: "runners");

            migrationBuilder.DropColumn(name: "born_earliest", table: "runners");

            migrationBuilder.DropColumn(name: "born_latest", table: "runners");

            migrationBuilder.DropColumn(name: "weekly_mm", table: "runners");
        }
    }
}
