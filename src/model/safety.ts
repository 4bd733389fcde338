import type { HelpResourceId, NoticeId, RouteId, SignalId } from '../generated/ids.ts';
import type { InWords } from './words.ts';

/** Words that keep people safe. */
interface SafetyWords extends InWords {
  /** `false` when no native speaker has reviewed the translation; left out otherwise. An app may show English instead. */
  readonly reviewed?: false;
}

/** Whether two people should do something together now; ordered, and the strictest wins. */
export type PairWork = 'allowed' | 'allowed-with-information' | 'paused';

/** What a help line is for. */
export type HelpKind =
  | 'emergency'
  | 'abuse'
  | 'crisis'
  | 'own-behaviour'
  | 'youth'
  | 'bereavement'
  | 'debt-advice'
  | 'directory';

export interface SignalStructure {
  readonly id: SignalId;
  /** Whether it tells of harm by the partner. */
  readonly harm: boolean;
  readonly routes: readonly RouteId[];
}

/** Something only the person can set, about their own life; never inferred from text. */
export interface Signal extends SignalStructure, SafetyWords {
  readonly statement: string;
}

export interface RouteStructure {
  readonly id: RouteId;
  readonly pairWork: PairWork;
  readonly helpKinds: readonly HelpKind[];
}

/** Where a signal leads. */
export interface Route extends RouteStructure, SafetyWords {
  readonly title: string;
  readonly text: string;
}

export interface NoticeStructure {
  readonly id: NoticeId;
  readonly severity: 'info' | 'suggest';
  readonly routes: readonly RouteId[];
}

/** A sentence to show with a result; advice, never an error. */
export interface Notice extends NoticeStructure, SafetyWords {
  readonly text: string;
}

/** The words that keep people safe. */
export interface Safety {
  readonly signals: readonly Signal[];
  readonly routes: readonly Route[];
  readonly notices: readonly Notice[];
  /** What the package is for, and what it must not be used for. */
  readonly intendedPurpose: SafetyWords & {
    readonly text: string;
    readonly whoItIsFor: string;
    readonly notFor: string;
    readonly limits: string;
  };
  /** The words of a button that leaves the page, and what it can't do. */
  readonly quickExit: readonly (SafetyWords & { readonly id: string; readonly text: string })[];
}

/** A way to reach a help line. `dial` is what the operator publishes; no prefix is ever added. */
export type HelpChannel =
  | { readonly type: 'phone' | 'tty' | 'whatsapp'; readonly dial: string; readonly display: string }
  | { readonly type: 'sms'; readonly dial: string; readonly display: string; readonly text?: string }
  | { readonly type: 'chat'; readonly url?: string }
  | { readonly type: 'email'; readonly address?: string }
  | { readonly type: 'web'; readonly url: string };

/** A help line as it was found, with what is known about it; `null` means not known. */
export interface HelpResource {
  readonly id: HelpResourceId;
  readonly kind: HelpKind;
  /** The operator's own name, not translated. */
  readonly name: string;
  readonly channels: readonly HelpChannel[];
  readonly hours: '24/7' | 'office' | 'limited' | '18h' | null;
  readonly cost: 'free' | 'charged' | null;
  readonly languages: readonly string[] | null;
  readonly languageCount?: number;
  readonly serves: readonly ('everyone' | 'women' | 'men' | 'lgbtq' | 'people-who-use-violence')[] | null;
  readonly area: string | null;
  readonly reachableFromAbroad: boolean | null;
  readonly leavesTrace: { readonly bill: boolean | null; readonly callLog: boolean | null } | null;
  readonly evidence: readonly {
    readonly on: string | null;
    readonly url: string | null;
    readonly basis: 'page' | 'code-search' | 'general-knowledge';
  }[];
  readonly verifiedOn: string | null;
  readonly verifiedBy: string | null;
  readonly reviewBy: string | null;
  readonly status: 'unverified' | 'verified';
  /** There are words to know about it, at `safety:help.<id>`. */
  readonly noted?: true;
}

/** The lines of one country, or of a region that no country lookup answers with. */
export interface HelpRegion {
  /** ISO 3166-1 alpha-2, or `EU`, or `world`. */
  readonly region: string;
  readonly resources: readonly HelpResource[];
}
