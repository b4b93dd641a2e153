import type { Database, MailPort } from '@passerelle/platform';

/** What running an effect leans on. */
export interface EffectDeps {
  readonly database: Database;
  readonly mail: MailPort;
  /** Address of the pages, without a final slash. */
  readonly publicUrl: string;
  /** Key that the tokens of links are made with. */
  readonly secretKey: string;
}
