import { Button as AriaButton, type ButtonProps } from 'react-aria-components'; // widgets that keyboards and readers know

/** A button in our style. */
export function Button({ quiet = false, ...props }: ButtonProps & { readonly quiet?: boolean }) {
  return <AriaButton {...props} className={quiet ? 'button button-quiet' : 'button'} />;
}
