import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { compile } from '../../scripts/compile/compile.ts';
import type { Case } from './cases/case.ts';
import { entries } from './cases/entries.ts';
import { exercises } from './cases/exercises.ts';
import { phrasing } from './cases/phrasing.ts';
import { references } from './cases/references.ts';
import { structure } from './cases/structure.ts';
import { values } from './cases/values.ts';
import { longSentence, words } from './cases/words.ts';
import { breakAsIn, problemOf } from './expected.ts';
import { Sandbox } from './sandbox.ts';

const errors: readonly Case[] = [
  ...references,
  ...words,
  ...structure,
  ...values,
  ...entries,
  ...exercises,
  ...phrasing,
];

const sandbox = new Sandbox();
afterEach(() => sandbox.mend());
afterAll(() => sandbox.delete());

/** The problems a broken sandbox has, and those a case expects, in one order. */
function foundAndExpected(one: Case) {
  const expected = breakAsIn(one, sandbox).map(({ where, reason, rule }) => ({
    where,
    reason: expect.stringContaining(reason),
    rule,
  }));
  const compiled = compile(sandbox.root);
  const byPlace = (a: { where: string }, b: { where: string }) => (a.where < b.where ? -1 : 1);
  return {
    compiled,
    found: compiled.problems.map(problemOf).sort(byPlace),
    expected: expected.sort(byPlace),
  };
}

test('the content has no problem before it is broken', () => {
  const { problems, errors, files } = compile(sandbox.root);
  expect(problems).toEqual([]);
  expect(errors).toBe(0);
  expect(files.size).toBeGreaterThan(20);
});

describe('what an author breaks is reported at its place, and nothing else is', () => {
  test.each(errors)('$rule: $when', (one) => {
    const { compiled, found, expected } = foundAndExpected(one);
    expect(found).toEqual(expected);
    expect(compiled.errors).toBe(expected.length);
    expect(compiled.files.size).toBe(0);
  });
});

describe('what makes a text hard to read is only a warning', () => {
  test(`${longSentence.rule}: ${longSentence.when}`, () => {
    const { compiled, found, expected } = foundAndExpected(longSentence);
    expect(found).toEqual(expected);
    expect(compiled.errors).toBe(0);
    expect(compiled.files.size).toBeGreaterThan(20);
  });
});

describe('every rule of the compiler', () => {
  const tested = new Set([...errors, longSentence].map((one) => one.rule));
  const { rules, others } = rulesOfCompiler();

  test.each(rules)('has a case: %s', (rule) => {
    expect(tested).toContain(rule);
  });

  test('is named in the code, so that no case outlives its rule', () => {
    expect([...tested].sort()).toEqual(rules);
  });

  test('is named where it is reported, so that none is missed here', () => {
    expect(others).toEqual(['rule', 'ruleOf(inner)', 'ruleOf(issue)']);
  });
});

/** Every rule that the compiler or a schema of authored content names, and what stands in the place of a name. */
function rulesOfCompiler(): { rules: string[]; others: string[] } {
  const rules = new Set<string>();
  const others = new Set<string>();
  const take = (node: ts.Node | undefined): void => {
    if (node && ts.isStringLiteral(node)) rules.add(node.text);
    else if (node) others.add(node.getText());
  };
  const takeReturns = (node: ts.Node): void => {
    if (ts.isReturnStatement(node) && node.expression && ts.isStringLiteral(node.expression))
      take(node.expression);
    ts.forEachChild(node, takeReturns);
  };
  const collect = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ['report', 'reportLost'].includes(node.expression.getText()))
      take(node.arguments[1]);
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'rule') take(node.initializer);
    if (ts.isFunctionDeclaration(node) && node.name?.text === 'ruleOf') takeReturns(node);
    ts.forEachChild(node, collect);
  };
  for (const path of globSync(['scripts/compile/**/*.ts', 'src/schemas/authored/*.ts']))
    collect(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));
  return { rules: [...rules].sort(), others: [...others].sort() };
}
