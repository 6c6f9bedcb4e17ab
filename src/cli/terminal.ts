/** What a command can reach of the machine that it runs on. */

export interface Terminal {
  /** Standard output: reports. */
  readonly print: (text: string) => void;
  /** Standard error: faults and progress. */
  readonly complain: (text: string) => void;
  /** Columns of standard error; absent when it is no terminal. */
  readonly columns: number | undefined;
  readonly input: AsyncIterable<Uint8Array>;
  /** Whether someone types or pastes the input by hand. */
  readonly isTyped: boolean;
  readonly now: () => Date;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Name and version, as services see us. */
  readonly agent: string;
}

/** As shells expect: well, something went wrong, wrongly asked. */
export type ExitCode = 0 | 1 | 2;
