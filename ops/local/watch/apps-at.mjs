import { apps } from '../apps/apps.mjs';
import { Problem } from '../support/problem.mjs';

/** Longest wait for an app, ms: whoever asks at night must not wait for what is dead. */
const patienceMs = 5_000;

/**
 * Where each app answers: `template` with `{app}` (`http://{app}:8080` on Kubernetes and in containers), else this
 * machine with the ports of the environment.
 */
export function appsAt(template) {
  if (template && !template.includes('{app}'))
    throw new Problem(
      '--at needs the word {app} where the name of an app goes.',
      'for example --at http://{app}:8080',
    );
  return apps.map(({ name, portVariable, port }) => ({
    name,
    url: template
      ? template.replaceAll('{app}', name)
      : `http://127.0.0.1:${process.env[portVariable] ?? port}`,
  }));
}

/** What an app answers as text, with its status; `undefined` when it does not answer. @param {string} [token] of who asks */
export async function ask(url, token) {
  const headers = token ? { authorization: `Bearer ${token}` } : {};
  try {
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(patienceMs) });
    return { status: response.status, text: await response.text() };
  } catch {
    return undefined;
  }
}

/** The samples of all apps that answer: `{ name, labels, value }`, each with its `app`. */
export async function scrapeAll(places) {
  const answers = await Promise.all(places.map(({ url }) => ask(`${url}/metrics`)));
  if (answers.every((answer) => answer === undefined))
    throw new Problem(
      `No app answers (${places[0].url} and the others).`,
      'start Rover, or say where it is: --at http://{app}:8080.',
    );
  return answers.flatMap((answer) => (answer ? samplesOf(answer.text) : []));
}

/** Reads the text format of Prometheus. */
export function samplesOf(text) {
  return text.split('\n').flatMap((line) => {
    const [, name, braced = '', value] = /^([a-z_:]\w*)(\{.*\})? (\S+)$/i.exec(line) ?? [];
    if (!name) return [];
    const labels = [...braced.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)].map(([, key, text]) => [key, text]);
    return [{ name, labels: Object.fromEntries(labels), value: Number(value) }];
  });
}
