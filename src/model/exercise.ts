import type { ExerciseId, PropositionId, SignalId, StepId } from '../generated/ids.ts';
import type { TextBlock } from './article.ts';
import type { InWords } from './words.ts';

/**
 * Who may see an answer. `device` never leaves; `device-promotable` leaves when its author says so, answer by answer;
 * `device-absolute` can be put into no export at all; `owner` leaves field by field; `joint` is both partners' from the start.
 */
export type PrivacyClass = 'device' | 'device-promotable' | 'device-absolute' | 'owner' | 'joint';

/** Where options come from when a field has none of its own. */
export type OptionSource =
  | 'feelings'
  | 'needs'
  | 'impact-questions'
  | 'provider-questions'
  | 'date-ideas'
  | 'quiet-ideas'
  | 'self-care-ideas'
  | 'scenarios'
  | 'curious-questions'
  | 'sharing-prompts'
  | 'noticing'
  | 'causes'
  | 'check-ins'
  | 'exercises';

interface FieldBase {
  readonly id: string;
  readonly privacy: PrivacyClass;
  /** Who answers, when it is not simply the person whose copy it is. */
  readonly by?: 'each' | 'partner' | 'speaker' | 'listener';
  /** `after`: asked when the talk or the time together is over. */
  readonly phase?: 'after';
  /** `pair`: a field of the pair variant only. */
  readonly mode?: 'pair';
  readonly asked?: 'first-run' | 'first-run-and-monthly';
  /** The summary needs it; leaving without it is always possible. */
  readonly required?: true;
  /** Hide the field when one of these signals is set. */
  readonly notFor?: readonly SignalId[];
  /** Answered once for each item of that field. */
  readonly perItemOf?: string;
  /** Needed once that field has an answer, or that very answer (`when=named-time`). */
  readonly requiredWith?: string;
  /** Not shown again after the summary is built, unless asked for. */
  readonly hiddenAfterUse?: true;
}

interface TextLimits {
  /** The most user-perceived characters (grapheme clusters). */
  readonly max: number;
  readonly format?: 'iso-4217' | 'iso-3166-1' | 'bcp-47' | 'iso-week';
}

interface IntegerLimits {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
  readonly unit?: 'minor-currency' | 'days';
  readonly currencyField?: string;
}

/** What may be chosen. */
export interface Choices {
  /** The ids that may be chosen, when they belong to this field. */
  readonly options?: readonly string[];
  /** The collection whose ids may be chosen. */
  readonly from?: OptionSource;
  /** The list field of this exercise whose items may be chosen. */
  readonly fromField?: string;
  /** Own text is welcome too, up to so many graphemes. */
  readonly other?: { readonly max: number };
}

interface Count {
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** One value inside a list. */
export type ItemStructure =
  | ({ readonly kind: 'text' } & TextLimits)
  | ({ readonly kind: 'integer' } & IntegerLimits)
  | { readonly kind: 'boolean'; readonly optional?: true }
  | ({ readonly kind: 'choice' | 'scale' | 'ref' } & Choices);

/** A field of an exercise without its words; `kind` tells which limits it has. Durations are ISO 8601. */
export type FieldStructure = FieldBase &
  (
    | ({ readonly kind: 'text' | 'long-text' } & TextLimits)
    | ({ readonly kind: 'choice' | 'scale' | 'ref'; readonly default?: string } & Choices)
    | ({ readonly kind: 'multi-choice'; readonly ordered?: true } & Choices & Count)
    | { readonly kind: 'boolean'; readonly default?: boolean; readonly fixed?: boolean }
    | ({ readonly kind: 'integer'; readonly default?: number } & IntegerLimits)
    | {
        readonly kind: 'duration';
        readonly minimum: string;
        readonly maximum: string;
        readonly default?: string;
        /** Doing without a timer is a valid answer. */
        readonly optionalTimer?: true;
      }
    | {
        readonly kind: 'date-time';
        /** Comes with an IANA time zone. */
        readonly zone: true;
        readonly earliest?: 'now';
        /** At most this long after now. */
        readonly latest?: string;
        /** Must be later than that field. */
        readonly after?: string;
        /** At most this long after `after`. */
        readonly latestAfter?: string;
        readonly latestAfterByChoice?: {
          readonly field: string;
          readonly is: string;
          readonly latest: string;
        };
      }
    | ({
        readonly kind: 'list';
        readonly ordered?: true;
        readonly unique?: true;
        readonly uniqueBy?: string;
        /** Each entry is one value … */
        readonly of?: ItemStructure;
        /** … or a record of named values. */
        readonly item?: Readonly<Record<string, ItemStructure>>;
      } & Count)
    | { readonly kind: 'consent' }
  );

/** Something to choose, in words. */
export interface Option extends InWords {
  readonly id: string;
  readonly label: string;
}

interface FieldWords extends InWords {
  readonly label: string;
  readonly help?: string;
  /** The choices in words; empty for kinds that have none. */
  readonly choices: readonly Option[];
  /** The names of the parts of a list's record. */
  readonly parts: readonly Option[];
}

/** A field in words: everything a form needs. Narrow by `kind`. */
export type Field = FieldStructure & FieldWords;

/** What an exercise has, with words or without. */
interface ExerciseFrame {
  readonly id: ExerciseId;
  readonly order: number;
  /** `closing`: belongs to the end of the article and supports every step. */
  readonly frame?: 'closing';
  readonly propositions: readonly PropositionId[];
  readonly participants: readonly ('solo' | 'pair')[];
  /** `pair`: must not start with two people before the safety questions were offered. */
  readonly safetyGate: 'none' | 'pair';
  /** Guidance only; no timer runs by itself. */
  readonly minutes: { readonly min: number; readonly typical: number; readonly max: number };
  readonly notFor: readonly SignalId[];
  readonly sensitive: boolean;
  /** Complete when every part of one alternative is answered (`field` or `field=answer`), with at least so many answers in all. */
  readonly completeWhen: {
    readonly anyOf: readonly (readonly string[])[];
    readonly answered?: number;
  };
}

/** An exercise without its words. */
export interface ExerciseStructure extends ExerciseFrame {
  readonly cautions: readonly { readonly id: string; readonly notFor?: readonly SignalId[] }[];
  readonly fields: readonly FieldStructure[];
}

/** An exercise in words. */
export interface Exercise extends ExerciseFrame, InWords {
  /** The steps that it belongs to. */
  readonly steps: readonly StepId[];
  readonly title: string;
  readonly purpose: string;
  readonly discreetTitle: string;
  /** What to keep in mind when somebody else may look at this device. */
  readonly deviceWarning: string;
  /** How to do it without a device. */
  readonly onPaper: string;
  /** How to do it alone, or that it needs two who want to. */
  readonly soloVariant: string;
  /** What a person gets back at the end. */
  readonly evaluationNote: string;
  readonly cautions: readonly TextBlock[];
  readonly fields: readonly Field[];
}
