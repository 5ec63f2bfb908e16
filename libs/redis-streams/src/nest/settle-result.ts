import { isObservable, type Observable } from 'rxjs';

/** Waits for what a Nest handler returned: a value, or an observable to its end. Its last value counts. */
export async function settleResult(returned: Promise<unknown>): Promise<unknown> {
  const value = await returned;
  return isObservable(value) ? lastOf(value) : value;
}

/** Unlike RxJS's own, an observable without a value is no error: an event handler may return EMPTY. */
function lastOf(values: Observable<unknown>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    let last: unknown;
    values.subscribe({ next: (value) => (last = value), error: reject, complete: () => resolve(last) });
  });
}
