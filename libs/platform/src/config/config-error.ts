/** One variable that cannot be used, and what to put instead. */
export interface ConfigProblem {
  variable: string;
  message: string;
}

/** Thrown when the environment cannot be used; its message lists every bad variable in plain French, never a secret value. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly ConfigProblem[]) {
    super(
      ['Configuration à corriger :', ...problems.map((one) => `  ${one.variable} : ${one.message}`)].join(
        '\n',
      ),
    );
    this.name = 'ConfigError';
  }
}
