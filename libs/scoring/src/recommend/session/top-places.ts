/** Places of the `count` greatest values above 0, the greatest first; of equals the earlier. */
export function topPlaces(values: ArrayLike<number>, count: number): number[] {
  const top: number[] = [];
  for (let place = 0; place < values.length; place++) {
    const value = values[place]!;
    if (!(value > 0) || (top.length === count && value <= values[top[count - 1]!]!)) continue;
    let at = top.length === count ? count - 1 : top.length;
    while (at > 0 && values[top[at - 1]!]! < value) {
      top[at] = top[at - 1]!;
      at--;
    }
    top[at] = place;
  }
  return top;
}
