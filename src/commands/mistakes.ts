/** Tells every mistake of the environment, a line each, by variable name with what to do. */
export function tellMistakes(mistakes: readonly string[]): void {
  const lines = mistakes.map((mistake) => `  ${mistake}\n`).join('');
  process.stderr.write(`The environment needs a correction:\n${lines}`);
}
