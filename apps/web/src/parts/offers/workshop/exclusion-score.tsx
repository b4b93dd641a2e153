import type { ExclusionScore as Score } from '@passerelle/rewriting';
import type { ReactNode } from 'react';
import { counted } from '../../../words/numbers';
import { Planks } from '../../planks';
import { Sheet } from '../../sheet';
import { Why } from '../../why';

/** A plank is four points: twenty-five for a hundred. */
const PLANKS = 25;

interface ExclusionScoreProps {
  readonly before: Score;
  readonly after: Score;
  /** Marks of the need, and those that the offer still has. */
  readonly marks: { readonly before: number; readonly after: number };
}

/** How much the need kept people out and how much the offer still does, in planks and in figures. */
export function ExclusionScore({ before, after, marks }: ExclusionScoreProps): ReactNode {
  return (
    <Sheet title="Score d’exclusion" className="score-sheet">
      <div className="score">
        <p className="score-read">
          Plus il est bas, plus de personnes osent répondre.{' '}
          <Why question={'comment il est calculé\u202F?'} about="le score d’exclusion">
            <p>Chaque passage repéré et chaque condition dure comptent des points, cent au plus en tout.</p>
            <Parts title="Le besoin" score={before} />
            <Parts title="L’offre" score={after} />
          </Why>
        </p>
        <dl className="score-rows">
          <ScoreRow term="avant" value={before.value} late />
          <ScoreRow term="après" value={after.value} />
        </dl>
        <p className="score-left">
          <b>
            {counted(Math.max(0, marks.before - marks.after), 'repérage levé', 'repérages levés')} sur{' '}
            {marks.before}.
          </b>{' '}
          {after.value > 0 &&
            `Il reste ${counted(after.value, 'point')}\u00A0: ${after.parts
              .map(({ label }) => label)
              .join(', ')}.`}
        </p>
      </div>
    </Sheet>
  );
}

interface ScoreRowProps {
  readonly term: string;
  readonly value: number;
  readonly late?: boolean;
}

function ScoreRow({ term, value, late }: ScoreRowProps): ReactNode {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <Planks
          filled={Math.ceil(value / (100 / PLANKS))}
          total={PLANKS}
          late={late}
          label={`${String(value)} sur 100`}
        />
        <b>{value}</b>
      </dd>
    </div>
  );
}

function Parts({ title, score }: { readonly title: string; readonly score: Score }): ReactNode {
  return (
    <>
      <p className="score-parts-title">
        {title}
        {'\u00A0'}: {counted(score.value, 'point')}
      </p>
      <ul>
        {score.parts.map(({ label, count, points }) => (
          <li key={label}>
            {label}, {count} fois{'\u00A0'}: {counted(points, 'point')}
          </li>
        ))}
      </ul>
    </>
  );
}
