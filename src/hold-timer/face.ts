/**
 * The words and the number in the ring. They change while nothing else does, so they are written as text nodes: a new
 * number then costs a line of layout, neither a render nor a recalculation of styles.
 */
export class Face {
  readonly #cue = new Text();
  readonly #digits = new Text();

  /** @param root holds a `.cue` and a `.digits`, both empty */
  constructor(root: ParentNode) {
    root.querySelector('.cue')!.append(this.#cue);
    root.querySelector('.digits')!.append(this.#digits);
  }

  write(cue: string, number: number): void {
    const digits = String(number);
    if (this.#cue.data !== cue) this.#cue.data = cue;
    if (this.#digits.data !== digits) this.#digits.data = digits;
  }
}
