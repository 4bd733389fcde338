import type { Root } from 'mdast';
import { describe, expectTypeOf, test } from 'vitest';
import {
  type Block,
  type CauseId,
  type ExerciseId,
  type Field,
  findStep,
  type Guide,
  type MdRoot,
  type StepId,
  stepsForCauses,
} from '../../src/index.ts';

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
