import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FAMILIES, USUAL_LIMITS, type CountedCell } from '../../src/derived/victim-counts.js';
import { victimTables, type PublishedTable } from '../../src/derived/victim-tables.js';
import { workedOut, type SeenCell } from './attacker.js';

const RUNS = Number(process.env['CONDUCT_GRAPH_TEST_RUNS'] ?? 200);
const LIMIT = USUAL_LIMITS.victims;

interface Counted {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly CountedCell[];
}

/** Mostly small numbers, many of them none: where suppression is hard. */
const NUMBER = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 14 }) },
  { weight: 3, arbitrary: fc.integer({ min: 10, max: 60 }) },
  { weight: 1, arbitrary: fc.integer({ min: 61, max: 5000 }) },
);

const GRID: fc.Arbitrary<Counted> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc
      .array(fc.tuple(NUMBER, fc.integer({ min: 0, max: 9 })), {
        minLength: rows * columns,
        maxLength: rows * columns,
      })
      .map((numbers) => ({
        rows,
        columns,
        cells: numbers.map(([victims, officers], index) => ({
          labels: [`r${String(Math.floor(index / columns))}`, `c${String(index % columns)}`],
          victims,
          officers: Math.min(victims, officers),
        })),
      })),
  );

const labels = (letter: string, length: number) =>
  Array.from({ length }, (_, index) => letter + String(index));

function grid(
  { rows, columns, cells }: Counted,
  before: readonly PublishedTable[] = [],
): PublishedTable | undefined {
  const axes = [labels('r', rows), labels('c', columns)];
  const tables = [{ kind: 'BY_SEX_AND_AGE' as const, axes, cells }];
  return victimTables({ tables, limits: USUAL_LIMITS }, before.length === 0 ? '1' : '2', before)[0];
}

function narrow(cells: readonly SeenCell[], total: number | null = null) {
  return workedOut(cells, total).filter(({ least, most }) => most - least < LIMIT);
}

describe('From one table', () => {
  test('no suppressed cell can be told more closely than the limit, by whoever solves all its sums', () => {
    fc.assert(
      fc.property(GRID, (counted) => {
        expect(narrow(grid(counted)?.cells ?? [])).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  test('every number that is published is the number that was counted, and none is below a limit', () => {
    fc.assert(
      fc.property(GRID, (counted) => {
        for (const {
          labels: [row, column],
          victims,
        } of grid(counted)?.cells ?? []) {
          const parts = counted.cells.filter(
            ({ labels: [r, c] }) => (row === null || r === row) && (column === null || c === column),
          );
          if (victims === null) continue;
          expect(victims).toBe(parts.reduce((sum, part) => sum + part.victims, 0));
          expect(victims).toBeGreaterThanOrEqual(USUAL_LIMITS.victims);
          expect(Math.max(...parts.map(({ officers }) => officers))).toBeGreaterThanOrEqual(
            USUAL_LIMITS.officers,
          );
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('a table by family is safe also from whoever takes each victim to be in one family and knows how many there are', () => {
    fc.assert(
      fc.property(fc.array(NUMBER, { minLength: FAMILIES.length, maxLength: FAMILIES.length }), (numbers) => {
        const cells = numbers.map((victims, index) => ({
          labels: [FAMILIES[index] ?? ''],
          victims,
          officers: 9,
        }));
        const tables = [{ kind: 'BY_FAMILY' as const, axes: [FAMILIES], cells }];
        const [table] = victimTables({ tables, limits: USUAL_LIMITS }, '1', []);
        const seen = table?.cells ?? [];
        expect(seen.filter((cell) => cell.labels[0] === null)).toEqual([]);
        expect(
          narrow(
            seen,
            numbers.reduce((sum, one) => sum + one, 0),
          ),
        ).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  test('one small cell takes the next smallest with it, since its row tells it otherwise', () => {
    const cells = [12, 3, 40].map((victims, index) => ({
      labels: [`race ${String(index)}`],
      victims,
      officers: 9,
    }));
    const tables = [{ kind: 'BY_RACE' as const, axes: [cells.map((cell) => String(cell.labels[0]))], cells }];
    const [table] = victimTables({ tables, limits: USUAL_LIMITS }, '1', []);
    expect(table?.cells.map(({ victims }) => victims)).toEqual([null, null, 40, 55]);
  });

  test('a label under which nobody was counted cannot be told from a small one', () => {
    const axes = [['a', 'b', 'c']];
    const cells = [
      { labels: ['a'], victims: 30, officers: 8 },
      { labels: ['b'], victims: 50, officers: 8 },
    ];
    const [table] = victimTables(
      { tables: [{ kind: 'BY_RACE', axes, cells }], limits: USUAL_LIMITS },
      '1',
      [],
    );
    expect(table?.cells.map(({ victims }) => victims)).toEqual([null, 50, null, 80]);
  });

  test('of few victims in all there is no table', () => {
    const cells = [{ labels: ['a'], victims: 9, officers: 9 }];
    const tables = [{ kind: 'BY_RACE' as const, axes: [['a']], cells }];
    expect(victimTables({ tables, limits: USUAL_LIMITS }, '1', [])).toEqual([]);
  });

  test('counts that do not fit their table are refused without telling any of them', () => {
    const cells = [{ labels: ['nobody'], victims: 7, officers: 7 }];
    const refused = () =>
      victimTables({ tables: [{ kind: 'BY_RACE', axes: [['a']], cells }], limits: USUAL_LIMITS }, '1', []);
    expect(refused).toThrow(/BY_RACE/);
    expect(refused).not.toThrow(/7/);
  });
});

describe('From two releases', () => {
  const CHANGED = GRID.chain((first) =>
    fc
      .array(fc.oneof(fc.constant(0), fc.integer({ min: -12, max: 30 })), {
        minLength: first.cells.length,
        maxLength: first.cells.length,
      })
      .map((changes) => ({
        first,
        second: {
          ...first,
          cells: first.cells.map((cell, index) => {
            const victims = Math.max(0, cell.victims + (changes[index] ?? 0));
            return { ...cell, victims, officers: Math.min(victims, Math.max(cell.officers, 5)) };
          }),
        },
      })),
  );

  test('no published cell and no sum of suppressed ones changes by fewer than the limit', () => {
    fc.assert(
      fc.property(CHANGED, ({ first, second }) => {
        const before = grid(first);
        if (!before) return;
        const after = grid(second, [before]);
        expect(after).toBeDefined();
        if (!after) return;
        if (after.release === '1') {
          expect(after).toEqual(before);
          return;
        }
        const changes = after.cells.map((cell, index) => {
          const then = before.cells[index]?.victims ?? null;
          expect(cell.victims === null).toBe(then === null);
          return {
            labels: cell.labels,
            by: (cell.victims ?? 0) - (then ?? 0),
            hidden: cell.victims === null,
          };
        });
        for (const { by } of changes) expect(by === 0 || Math.abs(by) >= LIMIT).toBe(true);
        // Each row and column with its sum: what the suppressed cells of it changed by together.
        for (const axis of [0, 1]) {
          for (const line of new Set(changes.map(({ labels: of }) => of[axis]))) {
            const own = changes.filter(({ labels: of }) => of[axis] === line);
            if (!own.some(({ hidden }) => hidden)) continue;
            const sum = own.reduce(
              (total, { labels: of, by }) => total + (of[1 - axis] === null ? -by : by),
              0,
            );
            expect(sum === 0 || Math.abs(sum) >= LIMIT).toBe(true);
          }
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('whoever takes cells to be unchanged learns no more from the two together than from each', () => {
    fc.assert(
      fc.property(CHANGED, ({ first, second }) => {
        const before = grid(first);
        const after = before && grid(second, [before]);
        if (!before || !after) return;
        // What one of the two publishes is put into the other.
        const laid = (on: PublishedTable, other: PublishedTable) =>
          on.cells.map((cell, index) => ({
            ...cell,
            victims: cell.victims ?? other.cells[index]?.victims ?? null,
          }));
        expect(narrow(laid(before, after))).toEqual([]);
        expect(narrow(laid(after, before))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  test('a cell that has become large enough stays suppressed, since the cell that hid it has been suppressed with it', () => {
    const race = (numbers: readonly number[], before: readonly PublishedTable[]) => {
      const cells = numbers.map((victims, index) => ({ labels: [String(index)], victims, officers: 9 }));
      const axes = [numbers.map((_number, index) => String(index))];
      return victimTables(
        { tables: [{ kind: 'BY_RACE', axes, cells }], limits: USUAL_LIMITS },
        String(before.length + 1),
        before,
      );
    };
    const first = race([3, 12, 40], []);
    expect(first[0]?.cells.map(({ victims }) => victims)).toEqual([null, null, 40, 55]);
    const [second] = race([23, 12, 40], first);
    expect(second?.release).toBe('2');
    expect(second?.cells.map(({ victims }) => victims)).toEqual([null, null, 40, 75]);
    const [third] = race([4, 12, 40], first);
    expect(third).toEqual(first[0]);
  });
});
