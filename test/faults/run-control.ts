import type { LegReport } from './report';
import type { Run } from './run-product';

export function runControl(_run: Run): Promise<LegReport[]> {
  return Promise.resolve([]);
}
