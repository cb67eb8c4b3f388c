/** A growing list of whole numbers below 2^32 in a typed array. */
export class NumberList {
  items: Uint32Array
  length = 0

  constructor(capacity: number) {
    this.items = new Uint32Array(Math.max(16, capacity))
  }

  push(item: number): void {
    if (this.length === this.items.length) this.reserve(this.length + 1)
    this.items[this.length++] = item
  }

  /** Makes room for at least `size` numbers. */
  reserve(size: number): void {
    if (size <= this.items.length) return
    const larger = new Uint32Array(Math.max(size, this.items.length * 2))
    larger.set(this.items)
    this.items = larger
  }
}
