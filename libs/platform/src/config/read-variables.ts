import { ConfigError, type ConfigProblem } from './config-error';
import { VARIABLES, type Variables } from './variables';

/** The environment of this process. This is the one place that looks at it; everything else receives a config. */
export function processEnvironment(): NodeJS.ProcessEnv {
  return process.env;
}

/**
 * Reads the variables of an environment.
 * @throws ConfigError naming every variable whose value cannot be used.
 */
export function readVariables(env: NodeJS.ProcessEnv): Variables {
  const result = VARIABLES.safeParse(env);
  if (result.success) return result.data;
  const problems = new Map<string, ConfigProblem>();
  for (const issue of result.error.issues) {
    const variable = String(issue.path[0]);
    if (!problems.has(variable)) problems.set(variable, { variable, message: issue.message });
  }
  throw new ConfigError([...problems.values()]);
}
