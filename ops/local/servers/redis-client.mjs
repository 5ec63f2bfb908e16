import { connect as connectTcp } from 'node:net';
import { connect as connectTls } from 'node:tls';

/**
 * Asks a Redis a few commands over one connection and answers the replies: enough of the protocol to see
 * whether a server is there and who it is, before any package is installed. An error reply is thrown.
 */
export function ask(url, commands, { ms = 2_000 } = {}) {
  const all = [...signIn(new URL(url)), ...commands];
  return new Promise((resolve, reject) => {
    const socket = open(new URL(url));
    const finish = (settle, value) => {
      socket.destroy();
      settle(value);
    };
    let received = '';
    socket.setTimeout(ms, () => finish(reject, new Error('no answer in time')));
    socket.once('error', (error) => finish(reject, error));
    socket.once('close', () => reject(new Error('the connection was closed')));
    socket.setEncoding('latin1').on('data', (chunk) => {
      received += chunk;
      const replies = parse(received, all.length);
      if (!replies) return;
      const failure = replies.find((reply) => reply instanceof Error);
      if (failure) finish(reject, failure);
      else finish(resolve, replies.slice(all.length - commands.length));
    });
    socket.write(all.map(encode).join(''));
  });
}

function open({ protocol, hostname, port }) {
  const address = { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) || 6379 };
  return protocol === 'rediss:' ? connectTls({ ...address, servername: hostname }) : connectTcp(address);
}

function signIn({ username, password }) {
  if (!password) return [];
  return [['AUTH', ...(username ? [decodeURIComponent(username)] : []), decodeURIComponent(password)]];
}

const encode = (words) =>
  `*${words.length}\r\n${words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`).join('')}`;

/** The replies, or undefined while some of them have yet to arrive. */
function parse(text, count) {
  const replies = [];
  let at = 0;
  for (let index = 0; index < count; index++) {
    const next = reply(text, at);
    if (!next) return undefined;
    replies.push(next.value);
    at = next.end;
  }
  return replies;
}

function reply(text, start) {
  const end = text.indexOf('\r\n', start);
  if (end < 0) return undefined;
  const rest = text.slice(start + 1, end);
  const after = end + 2;
  switch (text[start]) {
    case '-':
      return { value: new Error(rest), end: after };
    case '$':
      return bulk(text, Number(rest), after);
    case '*':
      return array(text, Number(rest), after);
    default:
      return { value: rest, end: after };
  }
}

function bulk(text, length, start) {
  if (length < 0) return { value: null, end: start };
  if (text.length < start + length + 2) return undefined;
  return { value: text.slice(start, start + length), end: start + length + 2 };
}

function array(text, count, start) {
  const value = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    const next = reply(text, at);
    if (!next) return undefined;
    value.push(next.value);
    at = next.end;
  }
  return { value, end: at };
}
