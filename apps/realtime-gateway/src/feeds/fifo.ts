/** Items in order of arrival. Taking the oldest costs the same however many there are; an array would move all others. */
export class Fifo<T> {
  private items: T[] = [];
  private first = 0;

  get size(): number {
    return this.items.length - this.first;
  }

  push(item: T): void {
    this.items.push(item);
  }

  /** Takes the oldest; there must be one. */
  shift(): T {
    const item = this.items[this.first++] as T;
    if (this.first > this.items.length / 2) this.compact();
    return item;
  }

  /** From the nth oldest to the newest. */
  *from(n: number): Generator<T> {
    for (let i = this.first + n; i < this.items.length; i++) yield this.items[i] as T;
  }

  /** From the newest to the oldest. */
  *backwards(): Generator<T> {
    for (let i = this.items.length - 1; i >= this.first; i--) yield this.items[i] as T;
  }

  private compact(): void {
    this.items = this.items.slice(this.first);
    this.first = 0;
  }
}
