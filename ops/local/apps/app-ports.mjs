import { holderOf } from '../support/port-holder.mjs';
import { isFree } from '../support/ports.mjs';
import { Problem } from '../support/problem.mjs';
import { apps } from './apps.mjs';

/**
 * The port of each app by its variable. The gateway's is the one that was asked for or none at all, since people
 * know it by heart; the others take what is free, unless their variable says otherwise.
 */
export async function choosePorts(ports) {
  const chosen = {};
  for (const app of apps) chosen[app.portVariable] = await portOf(app, ports);
  return chosen;
}

async function portOf({ name, portVariable, port }, ports) {
  const asked = asNumber(portVariable);
  if (!asked && name !== 'gateway') return ports.choose(name, port);
  const wanted = asked ?? port;
  if (await isFree(wanted, process.env.ROVER_HOST ?? '127.0.0.1')) return wanted;
  throw new Problem(
    `Port ${wanted}, wanted by ${name}, is taken by ${holderOf(wanted)}.`,
    `stop that program, or choose another port: ${portVariable}=${wanted + 10} npm start`,
  );
}

function asNumber(variable) {
  const text = process.env[variable];
  if (!text) return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Problem(
    `${variable} is "${text}", which is no port.`,
    `set ${variable} to a number from 1 to 65535.`,
  );
}
