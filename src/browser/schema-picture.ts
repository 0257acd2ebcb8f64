/** Labels in the picture, by column and row, so that most relationships are short lines. */
const PLACES: Readonly<Record<string, readonly [column: number, row: number]>> = {
  Force: [0, 0],
  Unit: [0, 1],
  Posting: [0, 2],
  Officer: [1, 2],
  Allegation: [2, 2],
  Victim: [3, 1],
  Category: [2, 1],
  Matter: [3, 2],
  Finding: [2, 3],
  Outcome: [1, 3],
  Hearing: [3, 3],
  Seat: [4, 3],
  Investigation: [4, 2],
  Referral: [4, 1],
  Citation: [2, 0],
  Source: [3, 0],
};

interface Arrow {
  readonly from: string;
  readonly type: string;
  readonly to: string;
}

/** The relationships that the picture shows: those that the guides walk. */
const PICTURED: readonly Arrow[] = [
  { from: 'Unit', type: 'PART_OF', to: 'Force' },
  { from: 'Posting', type: 'IN_UNIT', to: 'Unit' },
  { from: 'Officer', type: 'HELD', to: 'Posting' },
  { from: 'Officer', type: 'ACCUSED_IN', to: 'Allegation' },
  { from: 'Allegation', type: 'PART_OF', to: 'Matter' },
  { from: 'Allegation', type: 'IN_CATEGORY', to: 'Category' },
  { from: 'Allegation', type: 'AGAINST', to: 'Victim' },
  { from: 'Matter', type: 'REFERRED_IN', to: 'Referral' },
  { from: 'Matter', type: 'INVESTIGATED_IN', to: 'Investigation' },
  { from: 'Matter', type: 'HEARD_AT', to: 'Hearing' },
  { from: 'Hearing', type: 'HAS', to: 'Seat' },
  { from: 'Hearing', type: 'FOUND', to: 'Finding' },
  { from: 'Finding', type: 'ON', to: 'Allegation' },
  { from: 'Finding', type: 'RESULTED_IN', to: 'Outcome' },
  { from: 'Citation', type: 'FROM', to: 'Source' },
];

const [WIDTH, HEIGHT, BOX_WIDTH, BOX_HEIGHT, MARGIN] = [190, 110, 110, 36, 20];

/** A picture of the graph for the guides: labels and relationships by their names, no technical ones. SVG. */
export function schemaPicture(): string {
  const width = 4 * WIDTH + BOX_WIDTH + 2 * MARGIN;
  const height = 3 * HEIGHT + BOX_HEIGHT + 2 * MARGIN;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}" font-family="sans-serif" role="img" aria-label="Labels and relationships of the graph">`,
    '<defs><marker id="end" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0,0 L8,4 L0,8 z" fill="#6B7280"/></marker></defs>',
    `<rect width="${String(width)}" height="${String(height)}" fill="#FFFFFF"/>`,
    ...PICTURED.map(arrow),
    ...Object.keys(PLACES).map(box),
    '</svg>',
    '',
  ].join('\n');
}

function box(label: string): string {
  const [x, y] = middle(label);
  return [
    `<rect x="${String(x - BOX_WIDTH / 2)}" y="${String(y - BOX_HEIGHT / 2)}" width="${String(BOX_WIDTH)}" height="${String(BOX_HEIGHT)}" rx="6" fill="#F3F4F6" stroke="#6B7280"/>`,
    `<text x="${String(x)}" y="${String(y + 5)}" text-anchor="middle" font-size="14" fill="#1F2933">${label}</text>`,
  ].join('');
}

function arrow({ from, type, to }: Arrow): string {
  const [[x1, y1], [x2, y2]] = [edge(from, to), edge(to, from)];
  const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
  return [
    `<line x1="${String(x1)}" y1="${String(y1)}" x2="${String(x2)}" y2="${String(y2)}" stroke="#6B7280" marker-end="url(#end)"/>`,
    `<text x="${String(x)}" y="${String(y - 4)}" text-anchor="middle" font-size="9" fill="#374151">${type}</text>`,
  ].join('');
}

function middle(label: string): readonly [x: number, y: number] {
  const [column, row] = PLACES[label] ?? [0, 0];
  return [MARGIN + BOX_WIDTH / 2 + column * WIDTH, MARGIN + BOX_HEIGHT / 2 + row * HEIGHT];
}

/** Where a line to another label leaves a box. */
function edge(label: string, other: string): readonly [x: number, y: number] {
  const [[x, y], [toX, toY]] = [middle(label), middle(other)];
  const [width, height] = [toX - x, toY - y];
  const part = Math.min(
    width === 0 ? Infinity : BOX_WIDTH / 2 / Math.abs(width),
    height === 0 ? Infinity : BOX_HEIGHT / 2 / Math.abs(height),
  );
  return [Math.round(x + width * part), Math.round(y + height * part)];
}
