import type { ReactNode } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useFunnel } from '../../data/figures';
import { Answer } from '../../parts/answer';
import { FunnelFigures } from '../../parts/funnel/funnel-figures';
import { PeopleBehind } from '../../parts/funnel/people-behind';
import { PageTitle } from '../../parts/page-title';
import { PrintButton } from '../../parts/paper/print-button';
import { Sheet } from '../../parts/sheet';

/** The funnel of one programme; each figure opens the list of the people it counts, for those who may see them. */
export function Component(): ReactNode {
  const { id = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const funnel = useFunnel(id);
  const code = params.get('chiffre');
  const open = (next: string | null): void =>
    setParams(next ? { chiffre: next } : {}, { preventScrollReset: true });
  return (
    <Answer of={funnel} what="les chiffres de la promotion">
      {(read) => {
        const opened = read.opensRows ? read.figures.find((figure) => figure.code === code) : undefined;
        return (
          <>
            <PageTitle
              title={read.programmeName}
              crumbs={[{ label: 'Rapports', to: '/rapports' }, { label: read.programmeName }]}
              lead="De l’orientation à l’emploi durable."
              actions={<PrintButton label="Imprimer" />}
            />
            <div className="column">
              <Sheet title="De l’orientation à la fin du parcours" padded>
                <FunnelFigures
                  figures={read.figures}
                  suppressed={read.suppressed}
                  opened={code}
                  onOpen={read.opensRows ? open : undefined}
                />
              </Sheet>
              {opened && <PeopleBehind programmeId={id} figure={opened} />}
            </div>
          </>
        );
      }}
    </Answer>
  );
}
