/** Whoever reads our output may have seen enough and left (`| head`): that is no failure of the command. */
export function allowCutOutput(): void {
  for (const output of [process.stdout, process.stderr]) {
    output.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}
