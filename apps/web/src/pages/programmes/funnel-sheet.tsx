import { FUNNEL_STEPS } from '@passerelle/kernel';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { type Figure, useFunnel, usePeopleOfFigure } from '../../data/figures';
import { ErrorState } from '../../parts/error-state';
import { Loading } from '../../parts/loading';
import { Sheet } from '../../parts/sheet';
import { integer, percent } from '../../words/numbers';
import type { ProgrammeView } from './programme-view';

interface FunnelSheetProps {
  readonly programmeId: string;
  readonly view: ProgrammeView;
}

/** The funnel of the programme: each figure opens the people it counts. */
export function FunnelSheet({ programmeId, view }: FunnelSheetProps): ReactNode {
  const { data, isError, refetch } = useFunnel(programmeId);
  const steps = data?.figures.filter(({ code }) => (FUNNEL_STEPS as readonly string[]).includes(code)) ?? [];
  const open = steps.find(({ code }) => code === view.figure);
  return (
    <Sheet title="De l’orientation à l’emploi" padded className="funnel">
      {!data && !isError && <Loading what="les chiffres" />}
      {isError && <ErrorState what="Les chiffres ne sont pas arrivés." onRetry={() => void refetch()} />}
      <ul className="funnel-steps">
        {steps.map((figure) => (
          <li key={figure.code}>
            <button
              type="button"
              className="funnel-step"
              aria-expanded={figure.code === view.figure}
              onClick={() => view.set('chiffre', figure.code === view.figure ? null : figure.code)}
            >
              <span className="figure">{figure.numerator === null ? '–' : integer(figure.numerator)}</span>
              <span>{figure.label}</span>
              <span className="muted">{shareOf(figure)}</span>
            </button>
          </li>
        ))}
      </ul>
      {open && <Rows programmeId={programmeId} figure={open} />}
    </Sheet>
  );
}

function shareOf({ numerator, denominator }: Figure): string {
  if (numerator === null || !denominator) return '\u00A0';
  return `${percent((100 * numerator) / denominator)} de ${integer(denominator)}`;
}

function Rows({ programmeId, figure }: { readonly programmeId: string; readonly figure: Figure }): ReactNode {
  const { data, isError, refetch } = usePeopleOfFigure(programmeId, figure.code);
  return (
    <div className="funnel-rows">
      <h3>{figure.label}</h3>
      {!data && !isError && <Loading what="ces personnes" />}
      {isError && <ErrorState what="Ces personnes ne sont pas arrivées." onRetry={() => void refetch()} />}
      <ul>
        {data?.map((person) => (
          <li key={person.journeyId}>
            <Link to={`/personnes/${person.journeyId}`}>
              {person.firstName} {person.lastName}
            </Link>
            <span className="muted"> {person.stateLabel}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
