// Conversations of Microsoft's client botframework-directlinejs, in two versions, with a real server.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { Client, advance, makeToken, until, versions } from "./client.mjs";

const clients = [];
after(() => clients.forEach(client => client.end()));

function open(version, options) {
  const client = new Client(version, options);
  clients.push(client);
  return client;
}

async function holdConversation(client) {
  await until(() => client.replies.length === 1, "the greeting");
  await client.say("Ik verhuis op 1 maart 2027 van Dalfsen naar De Ronde Venen");
  await client.choose("Gehandicaptenparkeerkaart");
  const answer = await client.choose("Ja");
  assert.deepEqual(client.replies, ["begroeting", "vraag", "vraag", "vergelijking"]);
  assert.match(answer.text, /118,35 euro/);
  assert.match(answer.speak, /Wat kost het\? 4 punten vergeleken\..* U kunt ook zeggen: /);
  assert.equal(answer.locale, "nl-NL");
}

function assertInOrder(client) {
  const ids = client.seen.map(one => one.id);
  assert.deepEqual(ids, [...new Set(ids)].sort(), "each activity comes once, in order");
}

for (const version of versions) {
  test(`${version}: a whole conversation with choices over a socket`, async () => {
    const client = open(version, { token: await makeToken(), webSocket: true });
    await holdConversation(client);
    assertInOrder(client);
    assert.equal(client.sockets.length, 1);
  });

  test(`${version}: the same by polling`, async () => {
    const client = open(version, { token: await makeToken(), webSocket: false });
    await holdConversation(client);
    assertInOrder(client);
    assert.equal(client.sockets.length, 0);
  });

  test(`${version}: its own messages come back with what it keeps, from the person of the token`, async () => {
    const client = open(version, { token: await makeToken() });
    await client.say("Hallo");
    const echo = client.seen.find(one => one.from.role === "user");
    assert.match(echo.channelData.clientActivityID, /^[0-9a-f-]{36}$/);
    assert.match(echo.from.id, /^dl_/);
  });

  test(`${version}: a dropped socket, and what was said meanwhile`, async () => {
    const client = open(version, { token: await makeToken() });
    await until(() => client.replies.length === 1, "the greeting");
    client.sockets[0].terminate();
    await client.post("Ik ga verhuizen");
    await until(() => client.replies.length === 2, "the missed answer");
    await client.say("help");
    assertInOrder(client);
    assert.equal(client.sockets.length, 2);
  });

  test(`${version}: a token is refreshed before it expires`, async () => {
    const client = open(version, { token: await makeToken() });
    await until(() => client.replies.length === 1, "the greeting");
    const before = client.line.token;
    await advance(14);
    client.refresh();
    await until(() => client.line.token !== before, "the refresh");
    await client.say("Hallo");
    await advance(20);
    await client.say("help");
    assert.equal(client.statuses.at(-1), "Online");
  });

  test(`${version}: an expired token is noticed`, async () => {
    const client = open(version, { token: await makeToken() });
    await until(() => client.replies.length === 1, "the greeting");
    await advance(31);
    assert.equal(await client.post("Hallo"), "retry");
    assert.ok(client.statuses.includes("ExpiredToken"), client.statuses.join(" "));
  });

  test(`${version}: after the end and after a silence a message begins anew, and the line stays`, async () => {
    for (const webSocket of [true, false]) {
      const client = open(version, { token: await makeToken(), webSocket });
      await client.say("stop");
      await until(() => client.seen.at(-1).type === "endOfConversation", "the end");
      assert.match((await client.say("Ik ga verhuizen")).text, /^Dit is een nieuw gesprek\./);
      await advance(14);
      const before = client.line.token;
      client.refresh();
      await until(() => client.line.token !== before, "the refresh");
      await advance(29);
      assert.equal((await client.say("Ik wil dood")).channelData.reply, "crisis");
      assert.equal(client.statuses.at(-1), "Online");
      assertInOrder(client);
    }
  });

  test(`${version}: the goodbye is read after a lost socket, and by polling`, async () => {
    for (const webSocket of [true, false]) {
      const client = open(version, { token: await makeToken(), webSocket });
      await until(() => client.replies.length === 1, "the greeting");
      client.sockets[0]?.terminate();
      await client.post("stop");
      await until(() => client.seen.at(-1).type === "endOfConversation", "the end");
      assert.equal(client.replies.length, 2);
    }
  });

  test(`${version}: two clients on one conversation see the same`, async () => {
    const token = await makeToken();
    const first = open(version, { token });
    await first.say("Ik ga verhuizen");
    const second = open(version, { token: first.line.token, conversationId: first.line.conversationId });
    await until(() => second.seen.length === 3, "what was said before");
    for (const [client, text] of [[first, "Van Dalfsen naar De Ronde Venen"], [second, "help"]]) {
      await client.say(text);
      await until(() => first.seen.length === second.seen.length, "the other");
    }
    assertInOrder(first);
    assertInOrder(second);
    await Promise.all([first.say("Hallo"), second.say("Bedankt")]);
    await until(() => first.seen.length === 11 && second.seen.length === 11, "all that was said at once");
    // The client hands out the activities of two frames that come together by turns, so only that all came is ours.
    const ids = client => client.seen.map(one => one.id).sort();
    assert.equal(new Set(ids(first)).size, 11);
    assert.deepEqual(ids(second), ids(first));
  });
}
