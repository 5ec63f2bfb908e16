const PAGE = 12;

/** Which row a key leads to; undefined for keys that lead nowhere. */
export function nextAt(key: string, at: number, count: number): number | undefined {
  const step = stepOf(key, at, count);
  return step === undefined || count === 0 ? undefined : Math.min(count - 1, Math.max(0, at + step));
}

function stepOf(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return 1;
    case 'ArrowUp':
    case 'k':
      return -1;
    case 'PageDown':
      return PAGE;
    case 'PageUp':
      return -PAGE;
    case 'Home':
      return -at;
    case 'End':
      return count - 1 - at;
    default:
      return undefined;
  }
}
