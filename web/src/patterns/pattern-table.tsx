import { useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { useRowsInSight } from '../parts/rows-in-sight.js';
import { emptyWords } from '../words/empty-words.js';
import { counted, plainWords } from '../words/plain-words.js';
import { CellValue } from './cell-value.js';
import type { PatternRow } from './pattern-answer.js';
import type { PatternQuestion } from './pattern-of.js';

const ROW = 60;

/** The rows of a pattern. The evidence of each folds out under it. */
export function PatternTable({
  question: { columns: asked, operation },
  rows,
}: {
  readonly question: PatternQuestion;
  readonly rows: readonly PatternRow[];
}) {
  const table = useRef<HTMLTableElement>(null);
  const { indexes, before, after, measure } = useRowsInSight(table, rows.length, ROW);
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const hasEvidence = useMemo(() => rows.some(({ evidence }) => evidence !== undefined), [rows]);
  const columns = useMemo(() => asked.filter((column) => !isOutOfPlace(column, rows)), [asked, rows]);
  const numbers = useMemo(() => new Set(columns.filter((column) => isNumber(column, rows))), [columns, rows]);
  const look = (column: string) => (numbers.has(column) ? 'number' : undefined);
  const fold = (index: number) => {
    const next = new Set(open);
    if (!next.delete(index)) next.add(index);
    setOpen(next);
  };
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label="Rows">
      <table className="table" ref={table} aria-rowcount={rows.length + 1}>
        <caption className="unseen">{operation.question}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <th key={column} scope="col" className={look(column)}>
                {plainWords(column)}
              </th>
            ))}
            {hasEvidence && <th scope="col">Evidence</th>}
          </tr>
        </thead>
        <Room height={before} />
        {indexes.map((index) => {
          const row = rows[index] ?? {};
          return (
            <tbody key={index} ref={measure} data-index={index}>
              <tr aria-rowindex={index + 2}>
                {columns.map((column) => (
                  <td key={column} className={look(column)}>
                    <Cell row={row} column={column} />
                  </td>
                ))}
                {hasEvidence && (
                  <td>
                    <EvidenceButton row={row} isOpen={open.has(index)} fold={() => fold(index)} />
                  </td>
                )}
              </tr>
              {open.has(index) && (
                <tr className="folded">
                  <td colSpan={columns.length + 1}>
                    <CellValue value={evidenceOf(row)} />
                  </td>
                </tr>
              )}
            </tbody>
          );
        })}
        <Room height={after} />
      </table>
    </div>
  );
}

function Cell({ row, column }: { readonly row: PatternRow; readonly column: string }) {
  const value = row[column];
  const words = value == null ? emptyWords(row['__typename'], column) : undefined;
  return words === undefined ? <CellValue value={value} /> : <span className="quiet">{words}</span>;
}

/** A column that the question as it was asked gives nothing to in any row, such as the second value of a table with one. */
function isOutOfPlace(column: string, rows: readonly PatternRow[]): boolean {
  return rows.every((row) => row[column] == null && emptyWords(row['__typename'], column) !== undefined);
}

/** The room of rows that are not in sight. */
function Room({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tbody aria-hidden="true">
      <tr style={{ height }} />
    </tbody>
  );
}

function EvidenceButton({
  row,
  isOpen,
  fold,
}: {
  readonly row: PatternRow;
  readonly isOpen: boolean;
  readonly fold: () => void;
}) {
  return (
    <Button className="fold-button" aria-expanded={isOpen} onPress={fold}>
      {counted(evidenceOf(row).length, 'record')}
    </Button>
  );
}

function isNumber(column: string, rows: readonly PatternRow[]): boolean {
  return rows.every((row) => row[column] == null || typeof row[column] === 'number');
}

function evidenceOf({ evidence }: PatternRow): readonly unknown[] {
  if (Array.isArray(evidence)) return evidence;
  const { nodes } = (evidence ?? {}) as { readonly nodes?: unknown };
  return Array.isArray(nodes) ? nodes : [];
}
