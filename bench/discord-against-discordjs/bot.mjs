// The smallest discord.js bot there can be: one slash command, one fixed text of about 400 characters.
import { Client } from "discord.js";

const [address, token, intents] = process.argv.slice(2);
const text = "5:30 mile on a 400 m track. ".repeat(15).trim().slice(0, 400);
const client = new Client({ intents: Number(intents), rest: { api: address.replace(/\/v10$/, ""), version: "10" } });
client.on("interactionCreate", (it) => it.reply(text));
client.once("clientReady", () =>
  client.application.commands.set([
    { name: "splits", description: "Laps", options: [{ type: 3, name: "goal", description: "Your goal", required: true }] },
  ]),
);
await client.login(token);
