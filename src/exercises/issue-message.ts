import type { ExerciseId } from '../generated/ids.ts';
import { label, type MessageDescriptor, message } from '../messages/message.ts';
import type { Issue } from '../model/answer.ts';
import type { MessageValue } from '../model/message.ts';
import { structureOf } from './structure.ts';

/**
 * Say in words what is wrong with an answer, and what would be right.
 *
 * @param issue - From `toIssues`, `startExercise` or `buildShare`.
 * @param exercise - Its exercise; the labels of its fields stand in the words.
 * @returns A message descriptor.
 * @throws RangeError for an exercise that does not exist.
 * @example
 * describeIssue({ path: 'return-at', code: 'issue.must-be-after', params: { other: 'start' } }, 'space-agreement')
 * // => { key: 'messages:issues.mustBeAfter',
 * //      values: { other: { key: 'exercises:space-agreement.start', values: {} } } }
 */
export function describeIssue(issue: Issue, exercise: ExerciseId): MessageDescriptor {
  const { params } = issue;
  const { id } = structureOf(exercise);
  const other = label('exercises', id, String(params.other));
  const latest = { duration: String(params.latest) };
  switch (issue.code) {
    case 'issue.wrong-type':
      return message('messages:issues.wrongType', {});
    case 'issue.unknown-field':
      return message('messages:issues.unknownField', {});
    case 'issue.unknown-option':
      return message('messages:issues.unknownOption', {});
    case 'issue.empty':
      return message('messages:issues.empty', {});
    case 'issue.too-long':
      return message('messages:issues.tooLong', { count: Number(params.maximum) });
    case 'issue.control-character':
    case 'issue.broken-character':
      return message('messages:issues.strangeCharacter', {});
    case 'issue.wrong-format':
      return formatMessage(params.format);
    case 'issue.too-small':
      return message('messages:issues.tooSmall', { minimum: amount(params.minimum) });
    case 'issue.too-big':
      return message('messages:issues.tooBig', { maximum: amount(params.maximum) });
    case 'issue.not-a-multiple':
      return message('messages:issues.notAMultiple', { multipleOf: Number(params.multipleOf) });
    case 'issue.too-few':
      return message('messages:issues.tooFew', { count: Number(params.minimum) });
    case 'issue.too-many':
      return message('messages:issues.tooMany', { count: Number(params.maximum) });
    case 'issue.duplicate':
      return message('messages:issues.duplicate', {});
    case 'issue.not-a-moment':
      return message('messages:issues.notAMoment', {});
    case 'issue.unknown-zone':
      return message('messages:issues.unknownZone', {});
    case 'issue.in-the-past':
      return message('messages:issues.inThePast', {});
    case 'issue.in-the-future':
      return message('messages:issues.inTheFuture', {});
    case 'issue.too-late':
      return params.other === undefined
        ? message('messages:issues.tooLate', { latest })
        : message('messages:issues.tooLateAfter', { latest, other });
    case 'issue.must-be-after':
      return message('messages:issues.mustBeAfter', { other });
    case 'issue.required-with':
      return message('messages:issues.requiredWith', { other });
    case 'issue.fixed':
      return message('messages:issues.fixed', {});
    case 'issue.decreasing-level':
      return message('messages:issues.decreasingLevel', {});
    case 'issue.private-field':
      return message('messages:issues.private', {});
    case 'issue.gate-required':
      return message('messages:issues.gateRequired', {});
    case 'issue.pair-paused':
      return label('safety', 'notices', 'paused-for-safety');
    case 'issue.not-offered':
      return message('messages:issues.notOffered', {});
    case 'issue.mode':
      return params.mode === 'solo'
        ? message('messages:issues.onlyTogether', {})
        : message('messages:issues.onlyAlone', {});
  }
}

/** A limit is a number, or a duration. */
const amount = (limit: string | number | undefined): MessageValue =>
  typeof limit === 'string' ? { duration: limit } : Number(limit);

function formatMessage(format: string | number | undefined): MessageDescriptor {
  switch (format) {
    case 'iso-4217':
      return message('messages:issues.currency', {});
    case 'iso-3166-1':
      return message('messages:issues.country', {});
    case 'bcp-47':
      return message('messages:issues.language', {});
    case 'iso-week':
      return message('messages:issues.week', {});
    case 'duration':
      return message('messages:issues.wholeMinutes', {});
    default:
      return message('messages:issues.wrongType', {});
  }
}
