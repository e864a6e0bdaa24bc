// One of Microsoft's clients, with what a test needs to watch it.
import { createRequire } from "node:module";
import { WebSocket } from "ws";
import XMLHttpRequest from "xhr2";

const require = createRequire(import.meta.url);
globalThis.XMLHttpRequest = XMLHttpRequest;
globalThis.WebSocket = WebSocket;

export const server = process.env.SERVER;
export const versions = ["botframework-directlinejs", "botframework-directlinejs-earlier"];

const secret = process.env.SECRET;
const longWait = 60_000; // milliseconds; of all that the client waits for, only the refresh of its token takes longer

/** The client's scheduler. The refresh of its token waits until a test asks for it; all else goes by the real time. */
class PatientScheduler {
  constructor(scheduler) {
    this.scheduler = scheduler;
  }

  now() {
    return this.scheduler.now();
  }

  schedule(work, delay = 0, state) {
    const action = this.scheduler.schedule(work, delay, state);
    if (delay > longWait) {
      this.refresh = () => action.schedule(state, 0);
    }
    return action;
  }
}

/** Moves the server's clock. */
export async function advance(minutes) {
  await fetch(`${server}/proef/klok?minuten=${minutes}`, { method: "POST" });
}

export async function makeToken() {
  const answer = await fetch(`${server}/v3/directline/tokens/generate`, { method: "POST", headers: { Authorization: `Bearer ${secret}` } });
  return (await answer.json()).token;
}

export class Client {
  sockets = [];
  seen = [];
  statuses = [];

  constructor(version, options = {}) {
    const { DirectLine, ConnectionStatus } = require(version);
    const { async } = require(require.resolve("rxjs/scheduler/async", { paths: [require.resolve(version)] }));
    this.scheduler = new PatientScheduler(async);
    const sockets = this.sockets;
    class Watched extends WebSocket {
      constructor(address) {
        super(address);
        sockets.push(this);
      }
    }
    this.line = new DirectLine({
      domain: `${server}/v3/directline`,
      WebSocket: Watched,
      random: () => 0, // the shortest wait before it connects again
      pollingInterval: 200,
      scheduler: this.scheduler,
      ...options,
    });
    this.line.connectionStatus$.subscribe(status => this.statuses.push(ConnectionStatus[status]));
    this.line.activity$.subscribe(activity => this.seen.push(activity), () => this.statuses.push("failed"));
  }

  get replies() {
    return this.seen.filter(one => one.from.role === "bot" && one.type === "message").map(one => one.channelData.reply);
  }

  get last() {
    return this.seen.findLast(one => one.from.role === "bot" && one.type === "message");
  }

  /** Posts a message and waits for its echo and its answer; gives the answer. */
  async say(text) {
    const id = await this.post(text);
    await until(() => this.seen.some(one => one.id === id), `the echo of ${text}`);
    await until(() => this.seen.some(one => one.replyToId === id), `the answer to ${text}`);
    return this.seen.find(one => one.replyToId === id);
  }

  post(text) {
    const clientActivityID = crypto.randomUUID();
    return new Promise((done, failed) =>
      this.line.postActivity({ type: "message", from: { id: "wordt-vervangen" }, text, channelData: { clientActivityID } }).subscribe(done, failed));
  }

  /** Presses a button of the last answer. */
  choose(title) {
    const button = this.last.suggestedActions.actions.find(one => one.title === title);
    return this.say(button.value);
  }

  /** Lets the client refresh its token now. */
  refresh() {
    this.scheduler.refresh();
  }

  end() {
    this.line.end();
    this.sockets.forEach(socket => socket.terminate());
  }
}

export async function until(isSo, what) {
  const patience = Date.now() + 60_000;
  while (!isSo()) {
    if (Date.now() > patience) {
      throw new Error(`Waited a minute for ${what}.`);
    }
    await new Promise(done => setTimeout(done, 20));
  }
}
