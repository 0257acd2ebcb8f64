/** The title of the browser's window. React puts it into the head. */
export function Title({ children }: { readonly children: string }) {
  return <title>{`${children} · Conduct Graph`}</title>;
}
