/** A word of the schema as people write it: `GROSS_MISCONDUCT` is "Gross misconduct", `heldOn` "Held on". */
export function plainWords(name: string | null | undefined): string {
  if (name == null) return 'Not stated';
  const known = special[name];
  if (known !== undefined) return known;
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[_.]/g, ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The same inside a sentence. */
export function inSentence(name: string | null | undefined): string {
  const words = plainWords(name);
  return /^[A-Z]{2}/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

const special: Readonly<Record<string, string>> = {
  DSI_MATTER: 'Death or serious injury matter',
  CONDUCT_REGULATIONS_2012: 'Police (Conduct) Regulations 2012',
  CONDUCT_REGULATIONS_2020: 'Police (Conduct) Regulations 2020',
  CONDUCT_REGULATIONS_2020_AMENDED_2024: 'Police (Conduct) Regulations 2020, as amended in 2024',
  CONDUCT_REGULATIONS_2020_AMENDED_2025: 'Police (Conduct) Regulations 2020, as amended in 2025',
  BEFORE_2012: 'Before the Police (Conduct) Regulations 2012',
  CONSTABLE: 'Constable',
  STAFF: 'Police staff',
  SPECIAL: 'Special constable',
  IPCC: 'IPCC',
  criminalproceeding: 'Criminal proceeding',
  courtorder: 'Court order',
  listentry: 'List entry',
  officeholder: 'Office holder',
  priorinvestigation: 'Prior investigation',
  IOPC: 'IOPC',
};

/** "1 allegation", "3 allegations". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** A length of time as an ISO 8601 duration: `P18M` is "18 months". */
export function durationWords(duration: string | null | undefined): string {
  const parts = [...(duration ?? '').matchAll(/(\d+)([YMWD])/g)];
  const units: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
  return parts.map(([, count, unit]) => counted(Number(count), units[unit ?? ''] ?? '')).join(', ');
}
