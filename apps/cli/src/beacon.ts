import { Client } from 'pg';

/**
 * Shows to the other programs on a database how far a long transaction is: by the name of a connection of its own, since nobody
 * sees into the transaction. A beacon that cannot be lit or changed stops nothing.
 */
export class Beacon {
  private shown = 0;
  private changing: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly client: Client,
    private readonly name: string,
  ) {}

  /** @param name how the connection is called, before the number */
  static async light(url: string, name: string): Promise<Beacon> {
    const client = new Client({ connectionString: url, application_name: `${name} 0` });
    client.on('error', () => undefined);
    await client.connect().catch(() => undefined);
    return new Beacon(client, name);
  }

  /** @param share done, from 0 to 1; shown in whole per cent */
  show(share: number): void {
    const percent = Math.floor(share * 100);
    if (percent === this.shown) return;
    this.shown = percent;
    const change = (): Promise<unknown> =>
      this.client.query('SELECT set_config($1, $2, false)', ['application_name', `${this.name} ${percent}`]);
    this.changing = this.changing.then(change).catch(() => undefined);
  }

  async putOut(): Promise<void> {
    await this.changing;
    await this.client.end().catch(() => undefined);
  }
}
