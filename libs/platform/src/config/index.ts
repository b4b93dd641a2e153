export type {
  Config,
  EmbeddedChoice,
  IdentityProviderConfig,
  LaunchConfig,
  QueueConfig,
  ServerChoice,
} from './config';
export { CONFIG } from './config-token';
export { ConfigError, type ConfigProblem } from './config-error';
export { defaultPublicUrl, loadConfig } from './load-config';
export { loadLaunchConfig } from './load-launch-config';
export { processEnvironment } from './read-variables';
