interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));

/** Counts what was right, wrong and missed, and prints it as a table. */
export class Tally {
  readonly #kinds = new Map<string, Counts>();
  readonly #overlaps: number[] = [];
  #safety = { found: 0, all: 0 };
  #negatives = { flagged: 0, all: 0 };
  #positives = { rephrased: 0, all: 0 };
  #suggestions = { lawful: 0, all: 0 };

  #of(kind: string): Counts {
    const counts = this.#kinds.get(kind) ?? { right: 0, wrong: 0, missed: 0 };
    this.#kinds.set(kind, counts);
    return counts;
  }

  /** A finding, with its overlap with the label that it fits, if any does. */
  finding(kind: string, overlap: number | undefined): void {
    if (overlap === undefined) this.#of(kind).wrong += 1;
    else {
      this.#of(kind).right += 1;
      this.#overlaps.push(overlap);
    }
  }

  missed(kind: string): void {
    this.#of(kind).missed += 1;
  }

  safety(isFound: boolean): void {
    this.#safety.all += 1;
    if (isFound) this.#safety.found += 1;
  }

  negative(isFlagged: boolean): void {
    this.#negatives.all += 1;
    if (isFlagged) this.#negatives.flagged += 1;
  }

  rewrite(suggestions: number, lawful: number): void {
    this.#positives.all += 1;
    if (suggestions > 0) this.#positives.rephrased += 1;
    this.#suggestions.all += suggestions;
    this.#suggestions.lawful += lawful;
  }

  print(): void {
    const row = ({ right, wrong, missed }: Counts) => ({
      precision: share(right, right + wrong),
      recall: share(right, right + missed),
      right,
      wrong,
      missed,
    });
    const all = { right: 0, wrong: 0, missed: 0 };
    const table: Record<string, ReturnType<typeof row>> = {};
    for (const [kind, counts] of [...this.#kinds].sort(([a], [b]) => (a < b ? -1 : 1))) {
      table[kind] = row(counts);
      for (const key of ['right', 'wrong', 'missed'] as const) all[key] += counts[key];
    }
    console.table({ ...table, ALL: row(all) });
    const close = this.#overlaps.filter((overlap) => overlap >= 0.7).length;
    console.log(`spans that agree by 0.7 or more: ${share(close, this.#overlaps.length)}`);
    console.log(`safety lines found: ${this.#safety.found} of ${this.#safety.all}`);
    console.log(
      `negative lines flagged: ${this.#negatives.flagged} of ${this.#negatives.all} (${share(this.#negatives.flagged, this.#negatives.all)})`,
    );
    console.log(
      `positive lines with a suggestion: ${this.#positives.rephrased} of ${this.#positives.all} (${share(this.#positives.rephrased, this.#positives.all)})`,
    );
    console.log(
      `suggestions in which nothing is found: ${this.#suggestions.lawful} of ${this.#suggestions.all}`,
    );
  }
}
