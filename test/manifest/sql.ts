import { DuckDBInstance } from '@duckdb/node-api'; // SQL over the files as they are: a calculation that shares no line with ours

/** Rows of a query, as JSON has them: numbers beyond the safe ones do not occur. */
export async function sql(query: string): Promise<readonly (readonly unknown[])[]> {
  const instance = await DuckDBInstance.create(':memory:', { memory_limit: '1GB', threads: '1' });
  const connection = await instance.connect();
  try {
    const reader = await connection.runAndReadAll(query);
    return reader
      .getRowsJson()
      .map((row) => row.map((one) => (typeof one === 'string' && /^\d+$/.test(one) ? Number(one) : one)));
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
