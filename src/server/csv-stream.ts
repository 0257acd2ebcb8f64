import { csvComment } from './csv-cell.js';
import { cellOf } from './csv-columns.js';
import { AFTER, DEFINITION, PAGE, type CsvTable } from './csv-document.js';
import type { KnownOperation } from './known-operation.js';

/** One page of an answer, in the form of GraphQL. */
export interface CsvPage {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
  readonly version: string | null;
  readonly loading: readonly string[];
}

/** Asks one page. */
export type AskPage = (variables: Readonly<Record<string, unknown>>) => Promise<CsvPage>;

const CHANGED = 'The data were replaced while this was written, so it ends here and is not whole. Ask again.';

/**
 * The lines of a table, page by page: what is asked, by which rule and of which data, then the names of the columns, then the
 * rows. A page is asked when the one before has been taken. What goes wrong on the way is the last line.
 * @param first the first page, which went well
 */
export async function* csvStream(
  operation: KnownOperation,
  table: CsvTable,
  variables: Readonly<Record<string, unknown>>,
  first: CsvPage,
  ask: AskPage,
): AsyncGenerator<string> {
  yield head(operation, table, variables, first);
  let page = first;
  for (;;) {
    const rows = rowsOf(page, table)
      .map((row) => `${table.columns.map((column) => cellOf(row, column)).join(',')}\n`)
      .join('');
    if (rows !== '') yield rows;
    const after = next(page, table);
    if (after === null) return;
    page = await ask({ ...variables, [AFTER]: after });
    const [error] = page.errors ?? [];
    if (error) {
      yield csvComment('error', `${error.message} What stands above is not whole.`);
      return;
    }
    if (page.version !== first.version) {
      yield csvComment('error', CHANGED);
      return;
    }
  }
}

function head(
  operation: KnownOperation,
  table: CsvTable,
  variables: Readonly<Record<string, unknown>>,
  page: CsvPage,
): string {
  const at = place(page, table);
  const definition = (at as Readonly<Record<string, unknown>> | null)?.[DEFINITION];
  const [question = ''] = operation.description.split('\n');
  return [
    csvComment('question', question),
    csvComment('operation', operation.name),
    csvComment('variables', JSON.stringify(variables)),
    ...(typeof definition === 'string' ? [csvComment('definition', definition)] : []),
    csvComment('data version', page.version ?? 'none was read'),
    ...page.loading.map((one) => csvComment('being loaded, so it may be incomplete', one)),
    `${table.columns.map(({ name }) => name).join(',')}\n`,
  ].join('');
}

function place({ data }: CsvPage, { path }: CsvTable): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Readonly<Record<string, unknown>> | null | undefined)?.[key] ?? null,
    data,
  );
}

function rowsOf(page: CsvPage, table: CsvTable): readonly unknown[] {
  const at = place(page, table) as Readonly<Record<string, unknown>> | null;
  if (table.rows === null) return at ? [at] : [];
  return (at?.[table.rows] ?? []) as readonly unknown[];
}

function next(page: CsvPage, table: CsvTable): string | null {
  if (!table.paged) return null;
  const at = place(page, table) as Readonly<Record<string, unknown>> | null;
  const info = at?.[PAGE] as { readonly hasNextPage: boolean; readonly endCursor: string | null } | undefined;
  return info?.hasNextPage ? info.endCursor : null;
}
