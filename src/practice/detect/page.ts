const newline = 10;

/** The folded text as it grows: characters, and where each came from. */
export class Page {
  codes = new Uint16Array(256);
  starts = new Int32Array(256);
  ends = new Int32Array(256);
  length = 0;
  put(code: number, from: number, to: number): void {
    if (this.length === this.codes.length) this.grow();
    this.codes[this.length] = code;
    this.starts[this.length] = from;
    this.ends[this.length] = to;
    this.length += 1;
  }
  last(): number {
    return this.length === 0 ? newline : (this.codes[this.length - 1] ?? newline);
  }
  slice(from: number, to: number): string {
    let out = '';
    for (let at = from; at < to; at += 8192)
      out += String.fromCharCode.apply(null, this.codes.subarray(at, Math.min(to, at + 8192)) as unknown as number[]);
    return out;
  }
  private grow(): void {
    const size = this.codes.length * 4;
    const codes = new Uint16Array(size);
    const starts = new Int32Array(size);
    const stops = new Int32Array(size);
    codes.set(this.codes);
    starts.set(this.starts);
    stops.set(this.ends);
    this.codes = codes;
    this.starts = starts;
    this.ends = stops;
  }
}
