import { hash53 } from "@chaperone/core";

/**
 * Which posts there have been: a million take 32 MB, as strings they would take hundreds. Two of a million ids are
 * taken for one with a chance of 1 in 18,000.
 */
export class Seen {
  private slots = new Float64Array(1 << 12);
  private count = 0;

  /** @returns whether it is new */
  add(id: string): boolean {
    // 0 marks a free slot.
    const hash = Number.parseInt(hash53(id), 16) + 1;
    if (!this.put(hash)) return false;
    this.count++;
    if (this.count * 2 > this.slots.length) this.grow();
    return true;
  }

  private put(hash: number): boolean {
    const { slots } = this;
    let at = hash % slots.length;
    while (slots[at] !== 0) {
      if (slots[at] === hash) return false;
      at = (at + 1) % slots.length;
    }
    slots[at] = hash;
    return true;
  }

  private grow(): void {
    const { slots } = this;
    this.slots = new Float64Array(slots.length * 2);
    for (const hash of slots) if (hash !== 0) this.put(hash);
  }
}
