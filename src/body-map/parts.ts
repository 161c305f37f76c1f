/** What only some readers need: each part is loaded when it is first wanted, and once more after a press when it could not come. */
export class Parts {
  readonly #asked = new Set<string>();
  readonly #changed: (lost: string) => void;
  /** Parts that are wanted and could not be loaded. */
  readonly lost = new Set<string>();

  /** @param changed hears which part could not come */
  constructor(changed: (lost: string) => void) {
    this.#changed = changed;
  }

  /** Begins to load the part, unless that was begun before. */
  want(part: string, load: () => Promise<unknown>): void {
    if (this.#asked.has(part)) return;
    this.#asked.add(part);
    load().catch(() => {
      this.lost.add(part);
      this.#changed(part);
    });
  }

  /** What was lost may be wanted again. */
  again(): void {
    for (const part of this.lost) this.#asked.delete(part);
    this.lost.clear();
  }
}
