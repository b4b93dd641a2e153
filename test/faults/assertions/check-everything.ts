import { checkJourneys, DEFINITIONS, type CheckReport } from '@passerelle/journeys';
import { Database, makeDataSource } from '@passerelle/platform';
import type { Scene } from '../scene/scene';

/** The product's own check: every journal replayed, every chain verified, timers and outbox looked through. */
export async function checkEverything({ urls }: Pick<Scene, 'urls'>): Promise<CheckReport> {
  const source = await makeDataSource({ url: urls.worker, applicationName: 'faults check' }).initialize();
  try {
    return await checkJourneys(new Database(source), DEFINITIONS, () => undefined);
  } finally {
    await source.destroy();
  }
}
