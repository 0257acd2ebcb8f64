import { isCalendarDay } from '../model/calendar-day.js';
import type { Cell, Cells, DataFile } from './manifest.js';

/** Reads the cells of a row as the columns of its file say. */
export type ReadCells = (texts: readonly string[]) => Cells;

/** Makes the reader of a file's rows. */
export function cellsOf(file: DataFile): ReadCells {
  const reads = file.columns.map(({ type }) => {
    if (type === 'ignored' || type === 'computed') return () => '';
    if (type === 'whole') return whole;
    return type === 'day' ? (text: string) => day(text, file.days) : (text: string) => text.trim();
  });
  return (texts) => reads.map((read, index) => read(texts[index] ?? ''));
}

/** `44`, `44.0` and ` 044` are one number. What is no number stays as it is, and finds nothing. */
function whole(text: string): string {
  const [, digits] = /^\s*0*(\d+)(?:\.0*)?\s*$/.exec(text) ?? [];
  return digits ?? text.trim();
}

/** A day of the calendar within the limits; anything else is kept as it is printed. */
function day(text: string, limits: DataFile['days']): Cell {
  const own = text.trim();
  if (own === '') return '';
  const possible = isCalendarDay(own) && (!limits || (own >= limits.from && own <= limits.to));
  return possible ? own : { asPrinted: own };
}
