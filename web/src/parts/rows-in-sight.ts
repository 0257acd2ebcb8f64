import { useWindowVirtualizer } from '@tanstack/react-virtual'; // says which rows of a long list are in sight
import { useLayoutEffect, useState, type RefObject } from 'react';

/** So many rows are simply all there: for searching in the page, and for paper. */
const FEW = 100;
const OVERSCAN = 12;

/** The rows to be drawn of a long list, with the room that the others take. */
export interface RowsInSight {
  readonly indexes: readonly number[];
  /** In pixels. */
  readonly before: number;
  readonly after: number;
  /** The `ref` of a row, which has its index as `data-index`: its height is taken as it is. */
  readonly measure: ((row: Element | null) => void) | undefined;
}

/**
 * @param list where the rows are
 * @param height of a row that has not been drawn yet
 */
export function useRowsInSight(
  list: RefObject<HTMLElement | null>,
  count: number,
  height: number,
): RowsInSight {
  const isLong = count > FEW;
  const scrollMargin = useTop(list, isLong);
  const rows = useWindowVirtualizer({
    count,
    estimateSize: () => height,
    overscan: OVERSCAN,
    scrollMargin,
    enabled: isLong,
  });
  if (!isLong)
    return {
      indexes: Array.from({ length: count }, (_, index) => index),
      before: 0,
      after: 0,
      measure: undefined,
    };
  const drawn = rows.getVirtualItems();
  const [first] = drawn;
  const last = drawn.at(-1);
  return {
    indexes: drawn.map(({ index }) => index),
    before: first ? first.start - scrollMargin : 0,
    after: last ? rows.getTotalSize() - (last.end - scrollMargin) : 0,
    measure: rows.measureElement,
  };
}

/** Where the list begins in the document, which what stands above it may change. */
function useTop(list: RefObject<HTMLElement | null>, isWanted: boolean): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    if (!isWanted) return undefined;
    const read = () => {
      if (list.current) setTop(Math.round(list.current.getBoundingClientRect().top + window.scrollY));
    };
    read();
    const watch = new ResizeObserver(read);
    watch.observe(document.body);
    return () => watch.disconnect();
  }, [list, isWanted]);
  return top;
}
