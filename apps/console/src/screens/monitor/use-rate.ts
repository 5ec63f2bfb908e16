import { useEffect, useRef, useState } from 'react';

const MOST = 60;

/** How fast a count grows, from one look to the next, a second; the latest looks at last. A count that fell began anew. */
export function useRates(count: number | undefined, lookedAt: number): readonly number[] {
  const [rates, setRates] = useState<readonly number[]>([]);
  const before = useRef<{ count: number; at: number }>(undefined);
  useEffect(() => {
    if (count === undefined || lookedAt === 0) return;
    const last = before.current;
    before.current = { count, at: lookedAt };
    if (!last || lookedAt <= last.at) return;
    const grown = Math.max(0, count - last.count);
    setRates((all) => [...all, (grown * 1_000) / (lookedAt - last.at)].slice(-MOST));
  }, [count, lookedAt]);
  return rates;
}

/** A figure over the latest looks. */
export function useHistory(value: number | undefined, lookedAt: number): readonly number[] {
  const [history, setHistory] = useState<readonly number[]>([]);
  useEffect(() => {
    if (value !== undefined && lookedAt !== 0) setHistory((all) => [...all, value].slice(-MOST));
  }, [value, lookedAt]);
  return history;
}
