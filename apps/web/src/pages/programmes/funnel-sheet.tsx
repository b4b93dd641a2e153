import { FUNNEL_STEPS } from '@passerelle/kernel';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useFunnel } from '../../data/figures';
import { Answer } from '../../parts/answer';
import { FunnelFigures } from '../../parts/funnel/funnel-figures';
import { PeopleBehind } from '../../parts/funnel/people-behind';
import { Sheet } from '../../parts/sheet';
import type { ProgrammeView } from './programme-view';

interface FunnelSheetProps {
  readonly programmeId: string;
  readonly view: ProgrammeView;
}

/** The funnel of the programme: each figure opens the people it counts. */
export function FunnelSheet({ programmeId, view }: FunnelSheetProps): ReactNode {
  const funnel = useFunnel(programmeId);
  const opened = funnel.data?.opensRows
    ? funnel.data.figures.find(({ code }) => code === view.figure)
    : undefined;
  return (
    <>
      <Sheet
        title="De l’orientation à l’emploi"
        padded
        aside={<Link to={`/rapports/${programmeId}`}>Le rapport entier</Link>}
      >
        <Answer of={funnel} what="les chiffres">
          {(read) => (
            <FunnelFigures
              figures={read.figures.filter(({ code }) => (FUNNEL_STEPS as readonly string[]).includes(code))}
              suppressed={read.suppressed}
              opened={view.figure}
              onOpen={read.opensRows ? (code) => view.set('chiffre', code) : undefined}
            />
          )}
        </Answer>
      </Sheet>
      {opened && <PeopleBehind programmeId={programmeId} figure={opened} />}
    </>
  );
}
