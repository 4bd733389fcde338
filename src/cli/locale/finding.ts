/** What is wrong in a locale, and where. */
export interface Finding {
  /** Below the folder of locales: `es/steps.json`. */
  readonly file: string;
  /** `steps:give-space.title`; empty when it is about the whole file. */
  readonly key: string;
  readonly rule: string;
  /** An error fails the check and the build; a warning is for a person to look at. */
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** One line for a person. */
export const showFinding = ({ file, key, rule, severity, message }: Finding): string =>
  `${file}${key && ` ${key}`} ${severity === 'warning' ? 'warning: ' : ''}${message} (${rule})`;
