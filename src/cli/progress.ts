/** One line that shows how far long work has come. Silent when nobody is watching. */

import type { Terminal } from "./terminal.ts";

export interface Progress {
  /** `total` when it is known. */
  show(done: number, total?: number): void;
  /** Takes the line away. */
  end(): void;
}

const barWidth = 24;

export function progressOf(terminal: Terminal): Progress {
  const { columns, complain, now } = terminal;
  if (columns === undefined) return { show: () => undefined, end: () => undefined };
  let shownAt = 0;
  let isShown = false;
  return {
    show: (done, total) => {
      const time = now().getTime();
      // Ten times a second is as often as anyone can see.
      if (time - shownAt < 100 && done !== total) return;
      shownAt = time;
      isShown = true;
      complain(`\r${lineOf(done, total).slice(0, columns - 1)}\u001b[K`);
    },
    end: () => {
      if (isShown) complain("\r\u001b[K");
    },
  };
}

function lineOf(done: number, total: number | undefined): string {
  if (total === undefined || total === 0) return String(done);
  const full = Math.min(barWidth, Math.round((done / total) * barWidth));
  return `${"█".repeat(full)}${"░".repeat(barWidth - full)} ${done}/${total}`;
}
