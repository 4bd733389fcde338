/** What a command hands back: what to print where, and how it went. */
export interface Outcome {
  readonly out: string;
  readonly error: string;
  /** 0 clear, 1 findings or problems, 2 wrong usage, 3 safety. */
  readonly code: 0 | 1 | 2 | 3;
}

/** What a command may know of where it runs. */
export interface Surroundings {
  /** The text piped in; read only when a command asks. */
  readonly input: () => string;
  readonly colors: boolean;
}
