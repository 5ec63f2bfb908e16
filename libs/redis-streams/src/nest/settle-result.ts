import { isObservable, type Observable } from 'rxjs';

/**
 * What a Nest handler's result comes to: itself, or the last value of an observable at its end. To be
 * given the awaited value: one more async function per message would cost a twentieth of the drain.
 */
export function settleResult(value: unknown): unknown {
  return isObservable(value) ? lastOf(value) : value;
}

/** Unlike RxJS's own, an observable without a value is no error: an event handler may return EMPTY. */
function lastOf(values: Observable<unknown>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    let last: unknown;
    values.subscribe({ next: (value) => (last = value), error: reject, complete: () => resolve(last) });
  });
}
