/** Builds the sources as they are now, and gives the address of a built file, such as that of `cli/main.js`. */
export declare function buildSources(name: string): Promise<string>;
