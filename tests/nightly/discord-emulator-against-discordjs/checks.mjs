import { spawn } from "node:child_process";
import { createPublicKey, verify } from "node:crypto";
import { createServer } from "node:http";
import { createInterface } from "node:readline";
import {
  ActionRowBuilder, ApplicationCommandOptionType, ButtonBuilder, ButtonStyle, Client, DiscordAPIError,
  LabelBuilder, MessageFlags, ModalBuilder, REST, StringSelectMenuBuilder, TextDisplayBuilder, TextInputBuilder, TextInputStyle,
  version,
} from "discord.js";
import { CompressionMethod, WebSocketManager, WebSocketShardEvents } from "@discordjs/ws";

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

const { address, token, guild, channel, runner, closed, key } = await hear();
const rest = { api: address.replace(/\/v10$/, ""), version: "10", retries: 0 };
let failed = 0;
const check = (name, holds, detail = "") => {
  console.log(`${holds ? "pass" : "FAIL"}  ${name}${holds ? "" : "  " + detail}`);
  failed += holds ? 0 : 1;
};
const errorOf = (promise) => promise.then(() => null, (error) => error);
const until = async (name, holds) => {
  let state;
  for (let tries = 0; tries < 200; tries++) {
    state = await tell("state");
    if (holds(state)) return check(name, true);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  check(name, false, JSON.stringify({ ...state, entries: state.entries.slice(-3) }));
};
const has = (kind, text, more = () => true) => (state) =>
  state.entries.some((entry) => entry.kind === kind && entry.text === text && more(entry));

console.log(`discord.js ${version}`);
const row = (...items) => new ActionRowBuilder().addComponents(...items);
const again = new ButtonBuilder().setCustomId("again").setLabel("Again").setStyle(ButtonStyle.Primary);
const form = new ModalBuilder().setCustomId("profile").setTitle("Your profile").addLabelComponents(
  new LabelBuilder().setLabel("Age").setTextInputComponent(new TextInputBuilder().setCustomId("age").setStyle(TextInputStyle.Short)),
);
const select = new StringSelectMenuBuilder().setCustomId("units").addOptions({ label: "Miles", value: "mi" }, { label: "Kilometres", value: "km" });
const answers = {
  splits: (it) => it.reply({ content: `Laps for ${it.options.getString("time")}`, components: [row(again)] }),
  secret: (it) => it.reply({ content: "Only you", flags: MessageFlags.Ephemeral }),
  slow: async (it) => {
    await it.deferReply();
    await it.editReply("Thought about it");
    await it.followUp("And more");
  },
  table: (it) => it.reply({ flags: MessageFlags.IsComponentsV2, components: [new TextDisplayBuilder().setContent("400 m 1:22"), row(select)] }),
  profile: (it) => it.showModal(form),
};
const client = new Client({ intents: [], rest });
client.on("error", (error) => check("the client has no error", false, String(error)));
client.on("interactionCreate", async (it) => {
  try {
    if (it.isAutocomplete()) await it.respond([{ name: "400 m", value: "400" }, { name: "200 m", value: "200" }]);
    else if (it.isChatInputCommand()) await answers[it.commandName](it);
    else if (it.isButton()) await it.update({ content: "Pressed", components: [] });
    else if (it.isStringSelectMenu()) await it.update({ components: [new TextDisplayBuilder().setContent(`Picked ${it.values[0]}`)] });
    else if (it.isModalSubmit()) await it.reply(`You are ${it.fields.getTextInputValue("age")}`);
  } catch (error) {
    check("no handler fails", false, String(error));
  }
});
const ready = new Promise((resolve) => client.once("clientReady", resolve));
await client.login(token);
await ready;
check("READY is understood", client.user.username === "milebot" && client.guilds.cache.size === 1, client.user.username);

const places = { integrationTypes: [0, 1], contexts: [0, 1, 2] };
const text = (name, more) => ({ type: ApplicationCommandOptionType.String, name, description: name, ...more });
const set = await client.application.commands.set([
  { name: "splits", description: "Laps", ...places, options: [text("time", { required: true }), text("track", { autocomplete: true })] },
  ...["secret", "slow", "table", "profile"].map((name) => ({ name, description: name, ...places })),
]);
check("commands are registered", set.size === 5 && (await tell("state")).commands === 5);
check("commands are listed", (await client.application.commands.fetch()).size === 5);

await tell("splits 5:30");
await until("a slash command is answered", has("Sent", "Laps for 5:30"));
await tell("press Again");
await until("a press redraws in place", has("Edited", "Pressed"));
await tell("slash secret");
await until("an ephemeral answer stays private", has("Sent", "Only you", (entry) => entry.ephemeral));
await tell("slash slow");
await until("a deferral is filled", has("Sent", "Thought about it"));
await until("a followup comes", has("Sent", "And more"));
await tell("type 4");
await until("autocomplete is answered", (state) => state.choices === 2);
await tell("slash profile");
await until("a modal opens", (state) => state.modal === "Your profile");
await tell("submit 34");
await until("a modal is answered", has("Sent", "You are 34"));
await tell("slash table");
await until("Components V2 are taken", has("Sent", "400 m 1:22"));
await tell("pick km");
await until("a select redraws Components V2", has("Edited", "Picked km"));
await tell("dm secret");
await until("direct messages work", (state) => state.entries.filter((entry) => entry.text === "Only you").length === 4);
await tell("private secret");
await until("an own installation works between people", (state) => state.entries.filter((entry) => entry.text === "Only you").length === 6);

const reached = async (name, act, counts) => {
  const before = await tell("state");
  await tell(act);
  await until(name, (state) => state.connected && counts(state, before));
  await tell("splits 6:00");
};
const resumed = (state, before) => state.resumes === before.resumes + 1 && state.identifies === before.identifies;
const started = (state, before) => state.identifies === before.identifies + 1 && state.resumes === before.resumes;
const laps = async (count) => until(`  and answers (${count})`, (state) => state.entries.filter((entry) => entry.kind === "Sent" && entry.text === "Laps for 6:00").length === count);
await reached("a dropped socket resumes", "drop", resumed);
await laps(1);
await reached("opcode 7 resumes", "reconnect", resumed);
await laps(2);
await reached("opcode 9 true resumes", "invalidate true", resumed);
await laps(3);
await reached("opcode 9 false starts anew", "invalidate false", started);
await laps(4);
await reached("close code 4000 resumes", "close 4000", resumed);
await laps(5);
await reached("close code 4009 starts anew", "close 4009", started);
await laps(6);
await reached("a zombie is noticed and resumed", "zombie", resumed);
await laps(7);
await tell("event SOMETHING_NEW");
await reached("an unknown event disturbs nobody", "drop", resumed);
await laps(8);

const place = await client.channels.fetch(channel);
const sent = Date.now();
const before = (await tell("state")).refusals;
await Promise.all(Array.from({ length: 7 }, (ignored, number) => place.send(`message ${number}`)));
const took = Date.now() - sent;
check("a full bucket is waited for, without a 429", took > 3500 && (await tell("state")).refusals === before, `${took} ms`);
await tell("limit 1.5");
const limited = Date.now();
await place.send("after a 429");
check("a 429 is waited for", Date.now() - limited >= 1400, `${Date.now() - limited} ms`);
const once = await place.send({ content: "once", nonce: "77", enforceNonce: true });
check("a nonce is not sent twice", (await place.send({ content: "once", nonce: "77", enforceNonce: true })).id === once.id);
await place.send({ content: `<@${runner}>`, allowedMentions: { parse: [] } });
await until("allowed_mentions keep quiet", has("Sent", `<@${runner}>`, (entry) => entry.pings === 0));
check("messages are listed", (await place.messages.fetch({ limit: 3 })).size === 3);

const user = await client.users.fetch(closed);
const refused = await errorOf(user.send("hello"));
check("closed direct messages are 50007", refused instanceof DiscordAPIError && refused.code === 50007, String(refused));
for (const [name, call, code] of [
  ["an unknown channel", () => client.rest.get("/channels/1"), 10003],
  ["2001 characters", () => place.send("x".repeat(2001)), 50035],
  ["a strange command name", () => client.rest.put(`/applications/${client.application.id}/commands`, { body: [{ name: "Bad Name", description: "x" }] }), 50035],
  ["an empty message", () => client.rest.post(`/channels/${channel}/messages`, { body: { content: "" } }), 50006],
]) {
  const error = await errorOf(call());
  check(`${code} for ${name}`, error?.code === code, String(error));
}
await client.destroy();

const squeezed = new WebSocketManager({ token, intents: 1, rest: new REST(rest).setToken(token), compression: CompressionMethod.ZlibNative });
const guilds = new Promise((resolve) => squeezed.on(WebSocketShardEvents.Dispatch, (payload) => (payload.data ?? payload).t === "GUILD_CREATE" && resolve((payload.data ?? payload).d.id)));
await squeezed.connect();
check("zlib-stream is read", (await guilds) === guild);
await squeezed.destroy();
const spki = Buffer.concat([Buffer.from("302a300506032b6570032100", "hex"), Buffer.from(key, "hex")]);
const publicKey = createPublicKey({ key: spki, format: "der", type: "spki" });
const signed = new Promise((resolve) => {
  createServer(async (request, response) => {
    const chunks = [Buffer.from(request.headers["x-signature-timestamp"])];
    for await (const chunk of request) chunks.push(chunk);
    response.end('{"type":1}');
    resolve(verify(null, Buffer.concat(chunks), publicKey, Buffer.from(request.headers["x-signature-ed25519"], "hex")));
  }).listen(0, "127.0.0.1", function () {
    tell(`ping http://127.0.0.1:${this.address().port}/`);
  });
});
check("posted interactions are signed as Node.js verifies", await signed);
const stranger = await errorOf(new Client({ intents: [], rest }).login("MTE4.wrong.token"));
check("a wrong token is refused", /invalid token/i.test(String(stranger)), String(stranger));
check("nothing failed", (await tell("state")).failures.length === 0, JSON.stringify((await tell("state")).failures));

emulator.stdin.end();
console.log(failed === 0 ? "all passed" : `${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
