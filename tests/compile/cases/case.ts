/** One way to break the content, and every problem that the compiler must find then, with its place. */
export interface Case {
  /** The rule that finds it; the `says` of another rule names that rule in its end: `… (unknown-id)`. */
  readonly rule: string;
  /** What the author did: `a step names no exercise there is`. */
  readonly when: string;
  readonly file: string;
  /** The file that `file` starts as a copy of, when it is a new one. */
  readonly copyOf?: string;
  /** What is replaced, and by what; each ‸ in it is the place of a problem and is not written. */
  readonly edit?: readonly [find: string | RegExp, become: string];
  /** What is written at the end of the file, with ‸ as in `edit`. */
  readonly append?: string;
  /** A distinctive part of each problem at a ‸, in order. */
  readonly says?: readonly string[];
  /** The same for problems at the start of the file. */
  readonly saysAtStart?: readonly string[];
  /** The same for a problem of another file, at the ‸ in a text of it. */
  readonly saysElsewhere?: readonly {
    readonly file: string;
    readonly at: string;
    readonly says: string;
  }[];
}
