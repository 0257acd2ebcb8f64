import type { GraphModel, NodeType } from '../model/graph-model.js';

interface Look {
  readonly fill: string;
  readonly border: string;
  readonly text: string;
  /** In pixels. */
  readonly size: number;
}

/** Paper: what somebody says. Ink: what was decided. Between them, who and where. */
const LOOKS = {
  alleged: { fill: '#FFFFFF', border: '#8A8F98', text: '#2B2F36', size: 60 },
  found: { fill: '#1F2933', border: '#1F2933', text: '#FFFFFF', size: 60 },
  matter: { fill: '#E9E4D8', border: '#A79E86', text: '#2B2F36', size: 65 },
  officer: { fill: '#2F6DB5', border: '#1F4E86', text: '#FFFFFF', size: 65 },
  place: { fill: '#BFD7EA', border: '#7FA8C9', text: '#1F2933', size: 55 },
  victim: { fill: '#F3DFF0', border: '#B583AE', text: '#2B2F36', size: 50 },
  process: { fill: '#D9E8D5', border: '#86A97E', text: '#2B2F36', size: 50 },
  source: { fill: '#FFF4C7', border: '#C9B458', text: '#2B2F36', size: 40 },
  counted: { fill: '#EDEFF2', border: '#B6BCC6', text: '#2B2F36', size: 40 },
} as const satisfies Readonly<Record<string, Look>>;

const LOOK_OF: Readonly<Record<string, keyof typeof LOOKS>> = {
  Allegation: 'alleged',
  Finding: 'found',
  Outcome: 'found',
  Matter: 'matter',
  Officer: 'officer',
  Person: 'officer',
  Unit: 'place',
  Force: 'place',
  Court: 'place',
  Area: 'place',
  Posting: 'place',
  Victim: 'victim',
  Investigation: 'process',
  Hearing: 'process',
  Appeal: 'process',
  Seat: 'process',
  Determination: 'process',
  CriminalProceeding: 'process',
  Citation: 'source',
  Source: 'source',
};

/** What a record is called by, the first that its type has. */
const CAPTIONS = ['name', 'pseudonym', 'label', 'title', 'kind', 'role', 'result', 'fact', 'body'] as const;

/** In the words of a record that could be taken for another: no allegation is to look like a finding. A colon would end the value. */
const OWN_CAPTIONS: Readonly<Record<string, string>> = {
  Allegation: 'Alleged ({status})',
  Finding: 'Found {status}',
  Outcome: 'Outcome {kind}',
  Citation: '{fact}',
};

/**
 * The style of Neo4j Browser, a `.grass` sheet: a colour and a caption for each label that is no technical one.
 * Commands `:style` take it (Neo4j Browser manual, "Styling").
 */
export function grassStyle({ nodes }: GraphModel): string {
  const labels = [...nodes.values()].filter(({ name }) => !name.startsWith('_')).map(labelStyle);
  return [RELATIONSHIP, ...labels].join('\n');
}

function labelStyle(node: NodeType): string {
  const { fill, border, text, size } = LOOKS[LOOK_OF[node.name] ?? 'counted'];
  return [
    `node.${node.name} {`,
    `  color: ${fill};`,
    `  border-color: ${border};`,
    `  border-width: 2px;`,
    `  text-color-internal: ${text};`,
    `  font-size: 10px;`,
    `  diameter: ${String(size)}px;`,
    `  caption: "${captionOf(node)}";`,
    '}',
  ].join('\n');
}

function captionOf({ name, fields }: NodeType): string {
  const own = OWN_CAPTIONS[name];
  if (own !== undefined) return own;
  const property = CAPTIONS.find((caption) => fields.get(caption)?.kind === 'property');
  return property === undefined ? name : `{${property}}`;
}

const RELATIONSHIP = [
  'relationship {',
  '  color: #A5ABB6;',
  '  shaft-width: 1px;',
  '  font-size: 8px;',
  '  padding: 3px;',
  '  text-color-external: #4C525C;',
  '  text-color-internal: #FFFFFF;',
  '  caption: "<type>";',
  '}',
].join('\n');
