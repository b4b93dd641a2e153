import { FIGURE_CODES, problem } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { figuresOf, type Figure } from '../domain/figures';
import { tellable } from '../domain/suppression';
import { countFigures } from './count-figures';
import { opensRows, populationOf } from './population';

export interface Funnel {
  readonly programmeId: string;
  readonly programmeName: string;
  readonly suppressed: boolean;
  /** The reader may open the people behind each figure. */
  readonly opensRows: boolean;
  readonly figures: readonly Figure[];
}

/** The funnel of a programme for one reader. @throws DomainError not_found when the programme does not exist for them */
export async function readFunnel(tx: Tx, actor: Actor, programmeId: string): Promise<Funnel> {
  const found: { name: string }[] = await tx.query('SELECT name FROM programmes WHERE id = $1', [
    programmeId,
  ]);
  const [programme] = found;
  if (!programme) throw problem('not_found');
  const population = populationOf(actor);
  const counts = await countFigures(tx, programmeId, population);
  return {
    programmeId,
    programmeName: programme.name,
    suppressed: population.suppressed,
    opensRows: opensRows(actor),
    figures: figuresOf(counts, FIGURE_CODES, population.suppressed ? tellable(counts) : undefined),
  };
}
