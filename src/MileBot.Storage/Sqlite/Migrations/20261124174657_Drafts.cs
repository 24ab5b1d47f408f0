using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MileBot.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Drafts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "drafts",
                columns: table => new
                {
                    runner_id = table.Column<long>(type: "INTEGER", nullable: false),
                    step = table.Column<string>(type: "TEXT", nullable: false),
                    is_reviewed = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_rebuild = table.Column<bool>(type: "INTEGER", nullable: false),
                    mile_ms = table.Column<long>(type: "INTEGER", nullable: true),
                    cannot_run_mile = table.Column<bool>(type: "INTEGER", nullable: false),
                    race = table.Column<string>(type: "TEXT", nullable: true),
                    goal_ms = table.Column<long>(type: "INTEGER", nullable: true),
                    days = table.Column<string>(type: "TEXT", nullable: false),
                    long_day = table.Column<string>(type: "TEXT", nullable: true),
                    weekly_mm = table.Column<long>(type: "INTEGER", nullable: true),
                    has_track = table.Column<bool>(type: "INTEGER", nullable: true),
                    strength = table.Column<string>(type: "TEXT", nullable: true),
                    born_earliest = table.Column<string>(type: "TEXT", nullable: true),
                    born_latest = table.Column<string>(type: "TEXT", nullable: true),
                    at_least_aged = table.Column<int>(type: "INTEGER", nullable: true),
                    safety = table.Column<string>(type: "TEXT", nullable: true),
                    zone = table.Column<string>(type: "TEXT", nullable: true),
                    at = table.Column<string>(type: "TEXT", nullable: true),
                    wants_no_message = table.Column<bool>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_drafts", x => x.runner_id);
                    table.ForeignKey(
                        name: "FK_drafts_runners_runner_id",
                        column: x => x.runner_id,
                        principalTable: "runners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "drafts");
        }
    }
}
