import { RoverError } from '@rover/client';
import { change, type Action, type Decision } from './action.js';
import { KeptActions } from './kept-actions.js';
import { Outbox } from './outbox.js';

const UNDO_MS = 7_000;
const unreachable = new RoverError({ code: 'UNREACHABLE', message: 'Nobody is there.' });
const busy = new RoverError({ code: 'UNAVAILABLE', message: 'Later.', status: 503 });
const refusal = new RoverError({ code: 'LEAD_CLOSED', message: 'The lead is lost.', status: 409 });

const noteOn = (id: string, text = 'note'): Decision => ({
  text,
  change: change('POST', '/api/v1/leads/{leadId}/activities', {
    path: { leadId: id },
    body: { kind: 'note', note: text },
  }),
  about: { kind: 'lead', id },
  shown: { status: 'engaged' },
  stale: [['lead', id]],
});

/** What browsers keep, as far as it is used. */
class Kept {
  getItem(key: string): string | null {
    return (this as Record<string, unknown>)[key] as string | null;
  }
  setItem(key: string, value: string): void {
    (this as Record<string, unknown>)[key] = value;
  }
  removeItem(key: string): void {
    delete (this as Record<string, unknown>)[key];
  }
}

describe('what was decided and the platform does not know yet', () => {
  let answers: Record<string, RoverError | undefined>;
  let heard: string[];
  let sent: Action[];
  const open: Outbox[] = [];

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('navigator', { onLine: true });
    vi.stubGlobal('localStorage', new Kept());
    [answers, heard, sent] = [{}, [], []];
  });
  afterEach(() => {
    open.splice(0).forEach((outbox) => outbox.close());
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  const outboxOf = (user: string): Outbox => {
    const outbox = new Outbox(new KeptActions(user), {
      send: (action) => {
        sent.push(action);
        const error = answers[action.text];
        return error ? Promise.reject(error) : Promise.resolve({ data: action.text });
      },
      onDone: ({ text }) => Promise.resolve(void heard.push(`done ${text}`)),
      onRefused: ({ text }, { code }) => void heard.push(`${code} ${text}`),
      onKept: ({ text }) => void heard.push(`kept ${text}`),
      alone: (work) => work(),
    });
    open.push(outbox);
    return outbox;
  };
  const textsOf = (actions: readonly Action[]): string[] => actions.map(({ text }) => text);
  const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

  it('is shown at once, and sent when it can no longer be undone', async () => {
    const outbox = outboxOf('ada');
    outbox.put(noteOn('l1'));
    expect(textsOf(outbox.kept.get())).toEqual(['note']);
    await pass(UNDO_MS - 1);
    expect(sent).toEqual([]);
    await pass(1);
    expect(heard).toEqual(['done note']);
    expect(outbox.kept.get()).toEqual([]);
  });

  it('has never been when it is undone', async () => {
    const outbox = outboxOf('ada');
    outbox.put(noteOn('l1'))();
    await pass(60_000);
    expect(sent).toEqual([]);
    expect(outbox.kept.get()).toEqual([]);
  });

  it('stands beside another decision about the same: either can be undone alone', async () => {
    const outbox = outboxOf('ada');
    outbox.put(noteOn('l1', 'first'));
    const undo = outbox.put(noteOn('l1', 'second'));
    undo();
    await pass(UNDO_MS);
    expect(textsOf(sent)).toEqual(['first']);
  });

  it('is sent at once when the page is left, also what is decided while others are on their way', async () => {
    const outbox = outboxOf('ada');
    outbox.put(noteOn('l1', 'first'));
    const leaving = outbox.flush();
    outbox.put(noteOn('l2', 'second'));
    await Promise.all([leaving, outbox.flush()]);
    expect(textsOf(sent)).toEqual(['first', 'second']);
    await pass(60_000);
    expect(sent).toHaveLength(2);
  });

  it('is sent before what somebody goes on with', async () => {
    const outbox = outboxOf('ada');
    outbox.put(noteOn('l1', 'first'));
    outbox.put(noteOn('l2', 'of another'));
    await outbox.ask(noteOn('l1', 'second'));
    expect(textsOf(sent)).toEqual(['first', 'second']);
  });

  it('is put back where the platform refuses it', async () => {
    const outbox = outboxOf('ada');
    answers = { note: refusal };
    outbox.put(noteOn('l1'));
    await pass(UNDO_MS);
    expect(heard).toEqual(['LEAD_CLOSED note']);
    expect(outbox.kept.get()).toEqual([]);
  });

  it('waits while nobody answers, told once, and is sent in order with the key that it had', async () => {
    const outbox = outboxOf('ada');
    answers = { first: unreachable, second: unreachable };
    expect(await outbox.ask(noteOn('l1', 'first'))).toBeUndefined();
    expect(await outbox.ask(noteOn('l1', 'second'))).toBeUndefined();
    await pass(120_000);
    expect(textsOf(sent)).not.toContain('second');
    answers = {};
    await pass(60_000);
    expect(heard).toEqual(['kept first', 'kept second', 'done first', 'done second']);
    expect(new Set(sent.filter(({ text }) => text === 'first').map(({ id }) => id)).size).toBe(1);
  });

  it('lets others go before it where the platform is there and cannot do it yet', async () => {
    const outbox = outboxOf('ada');
    answers = { first: busy };
    await outbox.ask(noteOn('l1', 'first'));
    await outbox.ask(noteOn('l1', 'after it'));
    expect(await outbox.ask(noteOn('l2', 'other'))).toEqual({ data: 'other' });
    await pass(60_000);
    expect(heard).not.toContain('done after it');
    expect(textsOf(outbox.kept.get())).toEqual(['first', 'after it']);
  });

  it('stays with the reason when it is refused after it has waited, until it is dropped or wanted again', async () => {
    const outbox = outboxOf('ada');
    answers = { note: unreachable };
    await outbox.ask(noteOn('l1'));
    answers = { note: refusal };
    await pass(60_000);
    const [refused] = outbox.kept.get();
    expect(refused?.refusal).toEqual({ code: 'LEAD_CLOSED', message: 'The lead is lost.' });
    const tries = sent.length;
    await pass(60_000);
    expect(sent).toHaveLength(tries);
    answers = {};
    outbox.restore(refused!);
    await pass(0);
    expect(heard.at(-1)).toBe('done note');
  });

  it('outlives the page, and is of nobody else', async () => {
    answers = { note: unreachable };
    const before = outboxOf('ada');
    await before.ask(noteOn('l1'));
    before.put(noteOn('l2', 'undoable'));
    before.close();
    answers = {};
    const stranger = outboxOf('bob');
    await pass(60_000);
    expect(stranger.kept.get()).toEqual([]);
    expect(sent).toHaveLength(1);
    const after = outboxOf('ada');
    await pass(60_000);
    expect(heard.slice(-2)).toEqual(['done note', 'done undoable']);
    expect(after.kept.get()).toEqual([]);
    expect(Object.keys(localStorage)).toEqual([]);
  });

  it('answers a form at once, and refuses it there', async () => {
    const outbox = outboxOf('ada');
    expect(await outbox.ask(noteOn('l1'))).toEqual({ data: 'note' });
    answers = { note: refusal };
    await expect(outbox.ask(noteOn('l1'))).rejects.toBe(refusal);
    expect(outbox.kept.get()).toEqual([]);
  });

  it('is not tried where the browser knows that there is no network', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    const outbox = outboxOf('ada');
    expect(await outbox.ask(noteOn('l1'))).toBeUndefined();
    expect(sent).toEqual([]);
  });
});
