/** Token under which the configuration of the process is injected: `@Inject(CONFIG) config: Config`. */
export const CONFIG = Symbol('configuration');
