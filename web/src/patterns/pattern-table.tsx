import { Fragment, useState } from 'react';
import { Button } from 'react-aria-components';
import { counted, plainWords } from '../words/plain-words.js';
import { CellValue } from './cell-value.js';
import type { PatternRow } from './pattern-answer.js';
import type { PatternQuestion } from './pattern-of.js';

/** The rows of a pattern. The evidence of each folds out under it. */
export function PatternTable({
  question: { columns, operation },
  rows,
}: {
  readonly question: PatternQuestion;
  readonly rows: readonly PatternRow[];
}) {
  const hasEvidence = rows.some(({ evidence }) => evidence !== undefined);
  const isNumber = (column: string) =>
    rows.every((row) => row[column] == null || typeof row[column] === 'number');
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label="Rows">
      <table className="table">
        <caption className="unseen">{operation.question}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={isNumber(column) ? 'number' : undefined}>
                {plainWords(column)}
              </th>
            ))}
            {hasEvidence && <th scope="col">Evidence</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Row key={index} row={row} columns={columns} hasEvidence={hasEvidence} isNumber={isNumber} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({
  row,
  columns,
  hasEvidence,
  isNumber,
}: {
  readonly row: PatternRow;
  readonly columns: readonly string[];
  readonly hasEvidence: boolean;
  readonly isNumber: (column: string) => boolean;
}) {
  const [isOpen, setOpen] = useState(false);
  const evidence = listOf(row['evidence']);
  return (
    <Fragment>
      <tr>
        {columns.map((column) => (
          <td key={column} className={isNumber(column) ? 'number' : undefined}>
            <CellValue value={row[column]} />
          </td>
        ))}
        {hasEvidence && (
          <td>
            <Button
              className="fold-button"
              aria-expanded={isOpen}
              onPress={() => {
                setOpen(!isOpen);
              }}
            >
              {counted(evidence.length, 'record')}
            </Button>
          </td>
        )}
      </tr>
      {isOpen && (
        <tr className="folded">
          <td colSpan={columns.length + 1}>
            <CellValue value={evidence} />
          </td>
        </tr>
      )}
    </Fragment>
  );
}

function listOf(evidence: unknown): readonly unknown[] {
  if (Array.isArray(evidence)) return evidence;
  const { nodes } = (evidence ?? {}) as { readonly nodes?: unknown };
  return Array.isArray(nodes) ? nodes : [];
}
