import Cypher from '@neo4j/cypher-builder';
import type { RootPlan } from './statement-plan.js';
import { writeDrivenCount, writeDrivenRows, writeProbes } from './write-drive.js';
import { inOrder, writeCount, writePage } from './write-page.js';
import { writeRecord } from './write-record.js';
import type { Writing } from './writing.js';

/**
 * Rows: version, loading, count, record. The count comes first, so that it is made once and from the count store. The
 * sides that may drive the list are probed before both.
 */
export function writePageRoot(
  { page, count, rare }: Extract<RootPlan, { readonly kind: 'page' }>,
  marker: Cypher.Match,
  about: readonly Cypher.Expr[],
  writing: Writing,
): Cypher.Clause {
  const meta = new Cypher.NamedVariable('meta');
  const { drives = [], reach } = page ?? count ?? {};
  const label = reach?.by === 'label' ? reach.label : '';
  const probed = rare && writeProbes(label, drives, writing.parameter(rare), writing);
  const found = probed?.found;
  const before = probed ? Cypher.utils.concat(marker, probed.probes) : marker;
  const total = count
    ? found
      ? writeDrivenCount(count, found, writing)
      : writeCount(count, null, writing)
    : Cypher.Null;
  const row: [Cypher.Expr, Cypher.Variable] = [new Cypher.List([...about, total]), meta];
  if (!page) {
    return Cypher.utils.concat(before, new Cypher.With(row).return([new Cypher.List([meta]), 'row']));
  }
  const node = new Cypher.Node();
  const read = found
    ? Cypher.utils.concat(new Cypher.With(row, found), writeDrivenRows(page, found, meta, node, writing))
    : Cypher.utils.concat(
        new Cypher.With(row),
        new Cypher.Call(writePage(page, null, node, node, writing), []).optional(),
      );
  return Cypher.utils.concat(
    before,
    read,
    inOrder(new Cypher.With(meta, node), page, node).return([
      new Cypher.List([meta, writeRecord(node, page.node, null, writing)]),
      'row',
    ]),
  );
}
