import createClient, { type Client, type ClientOptions } from 'openapi-fetch';
import type { components, paths } from './schema';

/** The API's routes, typed from its committed description. */
export type ApiClient = Client<paths>;

/** What the API's answers are made of, by name. */
export type Schemas = components['schemas'];

/** Makes a client of the API. */
export function makeApiClient(options: ClientOptions): ApiClient {
  return createClient<paths>(options);
}
