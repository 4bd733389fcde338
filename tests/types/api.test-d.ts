import type { Root } from 'mdast';
import { describe, expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import {
  type Answers,
  type Block,
  buildShare,
  type CauseId,
  type ExerciseId,
  type Field,
  findStep,
  type Guide,
  type MdRoot,
  type MomentAnswer,
  type OwnWords,
  type StepId,
  stepsForCauses,
} from '../../src/index.ts';
import { answersSchema } from '../../src/schemas/index.ts';

declare const guide: Guide;

describe('ids', () => {
  test('are literal unions', () => {
    expectTypeOf<StepId>().toEqualTypeOf<
      | 'recognize-issue'
      | 'understand-causes'
      | 'active-listening'
      | 'seek-help'
      | 'communicate-needs'
      | 'build-intimacy'
      | 'give-space'
    >();
    expectTypeOf<string>().not.toExtend<CauseId>();
    expectTypeOf<string>().not.toExtend<ExerciseId>();
  });

  test('a wrong one is a type error', () => {
    // @ts-expect-error no such step
    findStep(guide, 'give-spce');
    // @ts-expect-error no such cause
    stepsForCauses(['gloom']);
  });

  test('a known one is always found', () => {
    expectTypeOf(findStep(guide, 'give-space').title).toBeString();
  });
});

describe('data', () => {
  test('is deeply readonly', () => {
    // @ts-expect-error readonly
    guide.title = '';
    // @ts-expect-error readonly
    guide.steps.push(guide.steps[0]);
    // @ts-expect-error readonly
    guide.steps[0].blocks[0].id = '';
  });

  test('a block narrows by its type', () => {
    expectTypeOf<Extract<Block, { type: 'example' }>['say']>().toBeString();
    expectTypeOf<Extract<Block, { type: 'claim' }>['limitations']>().toBeString();
  });

  test('a field narrows by its kind', () => {
    expectTypeOf<Extract<Field, { kind: 'duration' }>['minimum']>().toBeString();
    expectTypeOf<Extract<Field, { kind: 'integer' }>['minimum']>().toEqualTypeOf<number | undefined>();
  });

  test('the tree is an mdast tree', () => {
    expectTypeOf<MdRoot>().toExtend<Root>();
  });
});

describe('answers', () => {
  type Space = Answers<'space-agreement'>;

  test('have the names and literal unions of their exercise', () => {
    expectTypeOf<Space['return-how']>().toEqualTypeOf<
      'message' | 'call' | 'meet' | 'note' | 'quiet-presence' | null | undefined
    >();
    expectTypeOf<Space['start']>().toEqualTypeOf<MomentAnswer | null | undefined>();
    expectTypeOf<Space['emergency-contact']>().toEqualTypeOf<true | null | undefined>();
    expectTypeOf<Space['practical']>().toEqualTypeOf<
      readonly ('children' | 'pets' | 'meals' | 'bills' | 'transport')[] | null | undefined
    >();
    expectTypeOf<OwnWords>().toExtend<Answers<'need-statement'>['need']>();
    expectTypeOf<{ readonly who: 'me' }>().toExtend<Space>();
  });

  test('come out of their schema, and only theirs', () => {
    const schema = answersSchema('space-agreement');
    expectTypeOf<z.output<typeof schema>>().toEqualTypeOf<Space>();
    expectTypeOf<z.input<typeof schema>>().toEqualTypeOf<Space>();
    expectTypeOf(schema.parse({}).who).toEqualTypeOf<'me' | 'partner' | 'both' | null | undefined>();
    // @ts-expect-error no such field
    schema.parse({}).whom;
    // @ts-expect-error no such exercise
    answersSchema('space-agreemnt');
  });

  test('a share names fields of its exercise', () => {
    const result = buildShare('prepare-notes', {}, ['hope', { field: 'observation', promote: true }]);
    expectTypeOf<Extract<typeof result, { ok: true }>['share']['answers']>().toEqualTypeOf<
      Partial<Answers<'prepare-notes'>>
    >();
    // @ts-expect-error no such field
    buildShare('prepare-notes', {}, ['hopes']);
    // @ts-expect-error there is no wildcard
    buildShare('prepare-notes', {}, ['*']);
  });
});
