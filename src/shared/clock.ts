/** One moment read from both clocks, in milliseconds. The pure models never read a clock themselves. */
export interface Instant {
  /** Wall clock (`Date.now`): runs through sleep, but people and networks set it. */
  readonly wall: number;
  /** Steady clock (`performance.now`): never set, but may stand still while the machine sleeps. */
  readonly steady: number;
}

export const now = (): Instant => ({ wall: Date.now(), steady: performance.now() });
