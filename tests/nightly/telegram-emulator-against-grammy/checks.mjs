import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { Bot, InlineKeyboard } from "grammy";

const emulator = spawn("dotnet", ["run", "--file", process.env.EMULATOR], { stdio: ["pipe", "pipe", "inherit"] });
const lines = createInterface({ input: emulator.stdout })[Symbol.asyncIterator]();
const hear = async () => {
  for (;;) {
    const { value, done } = await lines.next();
    if (done) throw new Error("the emulator ended");
    if (value.startsWith("{")) return JSON.parse(value);
  }
};
const tell = async (line) => {
  emulator.stdin.write(line + "\n");
  return hear();
};

const { address, token, chat } = await hear();
const client = { apiRoot: address.replace(/\/$/, "") };
let failed = 0;
const check = (name, holds, detail = "") => {
  console.log(`${holds ? "pass" : "FAIL"}  ${name}${holds ? "" : "  " + detail}`);
  failed += holds ? 0 : 1;
};
const errorOf = (promise) => promise.then(() => null, (error) => error);
const until = async (name, holds) => {
  let ledger;
  for (let tries = 0; tries < 100; tries++) {
    ledger = await tell("ledger");
    if (holds(ledger)) return check(name, true);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  check(name, false, JSON.stringify(ledger.entries.slice(-3)));
};
const has = (kind, text) => (ledger) => ledger.entries.some((entry) => entry.kind === kind && entry.text === text);

const bot = new Bot(token, { client });
bot.command("start", (ctx) => ctx.reply("<b>Welcome</b> &lt;3", { parse_mode: "HTML" }));
bot.command("keys", (ctx) => ctx.reply("Pick", { reply_markup: new InlineKeyboard().text("One", "1").text("Two", "2") }));
bot.on("callback_query:data", async (ctx) => {
  await ctx.answerCallbackQuery();
  await ctx.editMessageText(`Picked ${ctx.callbackQuery.data}`);
});
bot.on("message:text", (ctx) => ctx.reply(`You said ${ctx.message.text}`));
bot.catch((error) => check("no handler fails", false, String(error.error)));
const running = bot.start();

await tell("says /start payload");
await until("a command is answered, its HTML read", has("Sent", "Welcome <3"));
await tell("says /keys");
await until("a keyboard arrives", has("Sent", "Pick"));
await tell("press Two");
await until("a press edits in place", has("Edited", "Picked 2"));
await until("a press is acknowledged", (ledger) => ledger.entries.some((entry) => entry.kind === "CallbackAnswered"));
await tell("says plain text 🏃");
await until("text is answered", has("Sent", "You said plain text 🏃"));
await bot.api.setMyCommands([{ command: "start", description: "Begin" }]);
check("the menu is kept", (await bot.api.getMyCommands()).length === 1);

const other = new Bot(token, { client });
check("a poll that does not wait disturbs nobody", Array.isArray(await other.api.getUpdates({ timeout: 0 })));
const taken = errorOf(running);
const thief = other.api.getUpdates({ timeout: 5, offset: -1 }).catch(() => {});
check("a second waiting poll ends the first with 409", (await taken)?.error_code === 409, String(await taken));
await thief;

await tell("limit 3");
const limited = await errorOf(other.api.sendMessage(chat, "fast"));
check("429 carries retry_after", limited?.error_code === 429 && limited?.parameters.retry_after === 3, String(limited));
await tell("block");
const blocked = await errorOf(other.api.sendMessage(chat, "hello"));
check("403 for who blocked us", blocked?.error_code === 403 && /blocked by the user/.test(blocked.description), String(blocked));
await tell("unblock");
for (const [name, call, text] of [
  ["empty text", () => other.api.sendMessage(chat, "  "), "message text is empty"],
  ["4097 characters", () => other.api.sendMessage(chat, "x".repeat(4097)), "message is too long"],
  ["an open tag", () => other.api.sendMessage(chat, "<b>x", { parse_mode: "HTML" }), "Can't find end tag"],
  ["an unknown tag", () => other.api.sendMessage(chat, "<p>x</p>", { parse_mode: "HTML" }), "Unsupported start tag"],
  ["65 bytes of data", () => other.api.sendMessage(chat, "x", { reply_markup: new InlineKeyboard().text("x", "x".repeat(65)) }), "BUTTON_DATA_INVALID"],
  ["an unknown chat", () => other.api.sendMessage(1, "x"), "chat not found"],
  ["a message that is not there", () => other.api.editMessageText(chat, 999999, "x"), "message to edit not found"],
  ["an old callback query", () => other.api.answerCallbackQuery("1"), "query is too old"],
  ["a bad command name", () => other.api.setMyCommands([{ command: "Bad-Name", description: "x" }]), "BOT_COMMAND_INVALID"],
]) {
  const error = await errorOf(call());
  check(`400 for ${name}`, error?.error_code === 400 && error.description.includes(text), String(error));
}
const same = await other.api.sendMessage(chat, "same");
const unchanged = await errorOf(other.api.editMessageText(chat, same.message_id, "same"));
check("400 for an edit that changes nothing", /message is not modified/.test(unchanged?.description), String(unchanged));
const stranger = await errorOf(new Bot("123:wrong", { client }).api.getMe());
check("401 for a wrong token", stranger?.error_code === 401, String(stranger));
check("nothing unknown was called so far", (await tell("ledger")).failures.length === 0);
const unknown = await errorOf(other.api.raw.sendDice({ chat_id: chat }));
check("404 and a failure for a method we do not have", unknown?.error_code === 404 && (await tell("ledger")).failures.length === 1);

emulator.stdin.end();
console.log(failed === 0 ? "all passed" : `${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
