import { setFlagsFromString } from 'node:v8';

/**
 * Lets the old generation double before all of it is marked again.
 *
 * Left alone V8 lets a heap that was idle once grow by 30 % only, and counts bytes outside of it (of answers, of what comes
 * from Redis) as growth: a gateway of 60 MB marked all of it twice a second at 300 lists of recommendations a second. That
 * took a third of its processor time, and every list waited that fell into it. On the other side a heap that grows fast may
 * become four times what lives: doubling is less, and the same whatever was before.
 */
export function steadyHeap(): void {
  setFlagsFromString('--heap-growing-percent=100');
}
