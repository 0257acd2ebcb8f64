/** The options of a hook. None are needed where the operation has no variable that must be given. */
export type HookArguments<TVariables, TOptions> =
  Partial<TVariables> extends TVariables ? [options?: TOptions] : [options: TOptions];

/** Nothing at all, where that is enough. */
export type NoArguments<TVariables> = Partial<TVariables> extends TVariables ? [] : [never];
