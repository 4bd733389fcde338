import type { Finding } from '../finding.ts';

/** Note a finding. */
export type Report = (
  file: string,
  key: string,
  rule: string,
  message: string,
  severity?: Finding['severity'],
) => void;
