import { factProperties } from '../ingest/fact-properties.js';
import type { Facts, NodeFact, PropertyValue } from '../model/facts.js';
import type { GraphModel } from '../model/graph-model.js';
import type { DataFile, Manifest } from './manifest.js';

/** The id of a file as a source. */
export function sourceId(dataSet: string, file: DataFile): string {
  return `source/${dataSet}-${file.name.toLowerCase()}`;
}

/** The data set itself, what it is complete for, and its files as sources. */
export function dataSetFacts({ written, files, choices }: Manifest, model: GraphModel): Facts {
  const about = written.dataSet;
  const id = `dataset/${about.id}`;
  const properties: Record<string, PropertyValue> = {
    name: about.name,
    kind: 'IMPORT',
    release: about.release,
    description: about.description,
    cannotSay: about.cannotSay,
    origin: about.origin,
    licence: about.licence,
    ...day('DataSet', 'releasedOn', about.releasedOn, model),
    ...(about.overlaps && { overlaps: about.overlaps }),
  };
  const settings = Object.entries(written.settings ?? {});
  const chosen = settings.flatMap(
    ([name, { choices: sentences }]) => sentences[choices.get(name) ?? ''] ?? [],
  );
  if (chosen.length > 0) properties['choices'] = chosen;
  const collections = Object.entries(about.completeFor ?? {}).map(
    ([key, { collection, period }]): NodeFact => ({
      id: `completefor/${about.id}-${key.toLowerCase()}`,
      type: 'CompleteFor',
      owner: id,
      properties: { collection, ...day('CompleteFor', 'period', period, model) },
    }),
  );
  const sources = [...files.values()].map((file): NodeFact => {
    const own = sourceId(about.id, file);
    return {
      id: own,
      type: 'Source',
      owner: own,
      properties: {
        kind: 'AUTHORITY_RELEASE',
        title: file.title,
        publisher: written.publisher,
        disclosure: 'PUBLIC',
        address: about.origin,
        ...day('Source', 'publishedOn', about.releasedOn, model),
      },
    };
  });
  return {
    nodes: [{ id, type: 'DataSet', owner: id, properties }, ...collections, ...sources],
    relationships: collections.map((one) => ({ type: 'COMPLETE_FOR', from: id, to: one.id, properties: {} })),
  };
}

function day(type: string, name: string, value: string, model: GraphModel): NodeFact['properties'] {
  const field = model.nodes.get(type)?.fields.get(name);
  return field ? factProperties(field, value) : {};
}
