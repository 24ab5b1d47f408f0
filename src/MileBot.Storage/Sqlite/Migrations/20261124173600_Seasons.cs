using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MileBot.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Seasons : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameTable(name: "session_verdicts", newName: "session_reports");

            migrationBuilder.AddColumn<int>(name: "effort", table: "session_reports", type: "INTEGER", nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "repeat_mm",
                table: "session_reports",
                type: "INTEGER",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "times_ms",
                table: "session_reports",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.CreateTable(
                name: "seasons",
                columns: table => new
                {
                    runner_id = table.Column<long>(type: "INTEGER", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_seasons", x => x.runner_id);
                    table.ForeignKey(
                        name: "FK_seasons_runners_runner_id",
                        column: x => x.runner_id,
                        principalTable: "runners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "season_changes",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    runner_id = table.Column<long>(type: "INTEGER", nullable: false),
                    local_date = table.Column<string>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    is_kept = table.Column<bool>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_season_changes", x => x.id);
                    table.ForeignKey(
                        name: "FK_season_changes_seasons_runner_id",
                        column: x => x.runner_id,
                        principalTable: "seasons",
                        principalColumn: "runner_id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "season_events",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    runner_id = table.Column<long>(type: "INTEGER", nullable: false),
                    local_date = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    pain_level = table.Column<int>(type: "INTEGER", nullable: true),
                    is_alarming = table.Column<bool>(type: "INTEGER", nullable: true),
                    illness = table.Column<string>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_season_events", x => x.id);
                    table.ForeignKey(
                        name: "FK_season_events_seasons_runner_id",
                        column: x => x.runner_id,
                        principalTable: "seasons",
                        principalColumn: "runner_id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "plan_revisions",
                columns: table => new
                {
                    runner_id = table.Column<long>(type: "INTEGER", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    before = table.Column<int>(type: "INTEGER", nullable: true),
                    change_id = table.Column<long>(type: "INTEGER", nullable: false),
                    plan = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_revisions", x => new { x.runner_id, x.revision });
                    table.ForeignKey(
                        name: "FK_plan_revisions_season_changes_change_id",
                        column: x => x.change_id,
                        principalTable: "season_changes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "FK_plan_revisions_seasons_runner_id",
                        column: x => x.runner_id,
                        principalTable: "seasons",
                        principalColumn: "runner_id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_plan_revisions_change_id",
                table: "plan_revisions",
                column: "change_id"
            );

            migrationBuilder.CreateIndex(
                name: "IX_season_changes_runner_id",
                table: "season_changes",
                column: "runner_id"
            );

            migrationBuilder.CreateIndex(
                name: "IX_season_events_runner_id",
                table: "season_events",
                column: "runner_id"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "plan_revisions");

            migrationBuilder.DropTable(name: "season_events");

            migrationBuilder.DropTable(name: "season_changes");

            migrationBuilder.DropTable(name: "seasons");

            migrationBuilder.DropColumn(name: "effort", table: "session_reports");

            migrationBuilder.DropColumn(name: "repeat_mm", table: "session_reports");

            migrationBuilder.DropColumn(name: "times_ms", table: "session_reports");

            migrationBuilder.RenameTable(name: "session_reports", newName: "session_verdicts");
        }
    }
}
