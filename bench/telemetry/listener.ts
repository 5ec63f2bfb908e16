import { io, type Socket } from 'socket.io-client';

interface Heard {
  readonly data: { readonly vehicleId: string; readonly readings: readonly { deviceTime: string }[] };
}

/** A socket in the rooms of some vehicles. */
export class Listener {
  readonly heard = new Map<string, number>();
  /** From the time of the device to the socket, ms. */
  readonly latencies: number[] = [];
  readings = 0;
  repeated = 0;

  private constructor(private readonly socket: Socket) {
    socket.on('vehicle.telemetry.recorded', (event: Heard) => this.hear(event));
  }

  static async open(url: string, token: string, vehicles: readonly string[]): Promise<Listener> {
    const socket = io(url, {
      transports: ['websocket'],
      auth: { token },
      forceNew: true,
      reconnection: false,
    });
    const listener = new Listener(socket);
    for (const vehicle of vehicles) await subscribe(socket, `telemetry:${vehicle}`);
    return listener;
  }

  close(): void {
    this.socket.disconnect();
  }

  private hear({ data: { vehicleId, readings } }: Heard): void {
    const now = Date.now();
    for (const { deviceTime } of readings) {
      const key = `${vehicleId} ${deviceTime}`;
      const times = (this.heard.get(key) ?? 0) + 1;
      this.heard.set(key, times);
      if (times > 1) this.repeated++;
      else this.readings++;
      this.latencies.push(now - Date.parse(deviceTime));
    }
  }
}

async function subscribe(socket: Socket, room: string): Promise<void> {
  const answer = (await socket.timeout(10_000).emitWithAck('subscribe', { room })) as {
    error?: { code: string };
  };
  if (answer.error) throw new Error(`The room ${room} was refused: ${answer.error.code}`);
}
