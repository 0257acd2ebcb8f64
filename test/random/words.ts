/**
 * Texts that fall together or apart when they are folded, sorted or compared: accents, case, a sigma at the end of a
 * word, characters beyond the first plane and at its end, nothing at all.
 */
export const WORDS = [
  'Ann Lee',
  'ann lee',
  'Ánn Lée',
  'Ann',
  'Zoë',
  'ZOE',
  'ΣΟΦΟΣ',
  'Σοφος',
  'ΣΟΦΟΣΑ',
  'İstanbul',
  'straße',
  'STRASSE',
  '李',
  '𠮷野',
  '😀 smile',
  '\ue000private',
  'O’Brien "x" \\ $p0 `',
  ' ',
  '',
] as const;

/** What `fact` names: fields of records, since citations are asked for by them. */
export const FACTS = ['conduct', 'status', 'rank', 'period', 'words', 'heldOn'] as const;

/** Days close together and far apart, at the ends of months and years, sorted. */
export const DAYS = [
  '2019-12-31',
  '2020-01-01',
  '2020-01-02',
  '2020-01-31',
  '2020-02-01',
  '2020-02-29',
  '2020-12-31',
  '2021-06-15',
  '2023-11-16',
] as const;
