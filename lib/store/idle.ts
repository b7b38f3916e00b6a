/** Work that nobody waits for, done piece by piece while nothing else is asked. */

/** How long nothing must have been written: a reader who saves one article upon another does not wait for it. */
const IDLE_MS = 1_000;
/** Between two pieces, for whoever wants to read or write. */
const BREATH_MS = 25;

export interface IdleWork {
  /** Begins a while from now, counted anew with every call. */
  later(): void;
  stop(): void;
}

/**
 * @param isBusy whether something else is at work: it comes first
 * @param piece does some of the work and says whether that was all. What it throws is not told to anybody: the work is done after
 * the next change, or at the next start
 */
export function idleWork(isBusy: () => boolean, piece: () => Promise<boolean>): IdleWork {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function after(wait: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (isBusy()) after(IDLE_MS);
      else void piece().then((done) => (done ? stop() : after(BREATH_MS)), stop);
    }, wait);
  }

  function stop(): void {
    clearTimeout(timer);
  }

  return { later: () => after(IDLE_MS), stop };
}
