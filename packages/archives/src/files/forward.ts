/** Reads a stream of bytes piece by piece, forwards only. */
export class Forward {
  /** Bytes read so far. */
  at = 0;
  private readonly chunks: AsyncIterator<Uint8Array>;
  private chunk: Uint8Array = new Uint8Array(0);

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.chunks = chunks[Symbol.asyncIterator]();
  }

  /** The next bytes; fewer where there are no more. */
  async take(count: number): Promise<Uint8Array> {
    const taken = new Uint8Array(count);
    let size = 0;
    while (size < count && (await this.fill())) {
      const piece = this.next(count - size);
      taken.set(piece, size);
      size += piece.length;
    }
    return taken.subarray(0, size);
  }

  /** Passes by. @returns whether there were so many bytes */
  async skip(count: number): Promise<boolean> {
    let left = count;
    while (left > 0 && (await this.fill())) left -= this.next(left).length;
    return left === 0;
  }

  private next(most: number): Uint8Array {
    const piece = this.chunk.subarray(0, most);
    this.chunk = this.chunk.subarray(piece.length);
    this.at += piece.length;
    return piece;
  }

  private async fill(): Promise<boolean> {
    while (this.chunk.length === 0) {
      const { done, value } = await this.chunks.next();
      if (done) return false;
      this.chunk = value;
    }
    return true;
  }
}
