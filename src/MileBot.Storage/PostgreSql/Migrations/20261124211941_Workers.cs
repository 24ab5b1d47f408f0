using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MileBot.Storage.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Workers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "inbox",
                columns: table => new
                {
                    platform = table.Column<string>(type: "text", nullable: false),
                    @event = table.Column<string>(name: "event", type: "text", nullable: false),
                    taken_at = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inbox", x => new { x.platform, x.@event });
                }
            );

            migrationBuilder.CreateTable(
                name: "leases",
                columns: table => new
                {
                    role = table.Column<string>(type: "text", nullable: false),
                    worker = table.Column<string>(type: "text", nullable: false),
                    until = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_leases", x => x.role);
                }
            );

            migrationBuilder.CreateIndex(name: "IX_inbox_taken_at", table: "inbox", column: "taken_at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "inbox");

            migrationBuilder.DropTable(name: "leases");
        }
    }
}
