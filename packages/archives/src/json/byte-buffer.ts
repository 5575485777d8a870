/** Bytes that came in chunks and are not done with yet, in one piece. */
export class ByteBuffer {
  bytes = new Uint8Array(64 * 1024);
  end = 0;

  /** Drops what stands before `from`, and takes the chunk in. @returns how far everything moved to the front */
  add(chunk: Uint8Array, from: number): number {
    this.bytes.copyWithin(0, from, this.end);
    this.end -= from;
    if (this.end + chunk.length > this.bytes.length) {
      const larger = new Uint8Array(2 * (this.end + chunk.length));
      larger.set(this.bytes.subarray(0, this.end));
      this.bytes = larger;
    }
    this.bytes.set(chunk, this.end);
    this.end += chunk.length;
    return from;
  }
}
