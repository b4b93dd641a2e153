import type { ReactNode } from 'react';
import type { ContractGroupPart } from '../../data/contracts';
import { IconAlertTriangle, IconCheck, IconClock } from '../../parts/icons';
import { Ordinals } from '../../parts/ordinals';
import { Sheet } from '../../parts/sheet';
import { Tag } from '../../parts/tag';
import { Why } from '../../parts/why';
import { dayMonth } from '../../words/dates';

type Filing = NonNullable<ContractGroupPart['filing']>;

/** The deposit with the OPCO: the two deadlines, each with the article it comes from, and what was done. */
export function FilingSheet({ filing }: { readonly filing: Filing }): ReactNode {
  return (
    <Sheet title="Dépôt à l’OPCO" aside={<FilingTag filing={filing} />} padded>
      <dl className="fact-list">
        <div>
          <dt>À envoyer au plus tard le</dt>
          <dd>
            <Ordinals>{dayMonth(filing.dueOn, true)}</Ordinals>{' '}
            <Why about="la date limite du dépôt">
              L’employeur envoie le contrat à l’OPCO dans les cinq jours qui suivent son début.{' '}
              {filing.dueSource}.
            </Why>
          </dd>
        </div>
        {filing.filedOn && (
          <div>
            <dt>Envoyé le</dt>
            <dd>
              <Ordinals>{dayMonth(filing.filedOn, true)}</Ordinals>
            </dd>
          </div>
        )}
        {filing.answerDueOn && !filing.answeredOn && (
          <div>
            <dt>Réponse attendue jusqu’au</dt>
            <dd>
              <Ordinals>{dayMonth(filing.answerDueOn, true)}</Ordinals>{' '}
              <Why about="le délai de réponse de l’OPCO">
                L’OPCO a vingt jours pour répondre. Son silence vaut accord. {filing.answerSource}.
              </Why>
            </dd>
          </div>
        )}
        {filing.answeredOn && (
          <div>
            <dt>Réponse</dt>
            <dd>
              <Ordinals>
                {`${filing.answer === 'tacit' || !filing.answer ? 'Accord par silence de l’OPCO' : filing.answer}, le ${dayMonth(filing.answeredOn, true)}`}
              </Ordinals>
            </dd>
          </div>
        )}
      </dl>
    </Sheet>
  );
}

function FilingTag({ filing }: { readonly filing: Filing }): ReactNode {
  if (filing.answeredOn)
    return (
      <Tag tone="done" icon={IconCheck}>
        L’OPCO a répondu
      </Tag>
    );
  if (filing.filedOn) return <Tag icon={IconClock}>Réponse attendue</Tag>;
  if (filing.late)
    return (
      <Tag tone="late" icon={IconAlertTriangle}>
        Date limite passée
      </Tag>
    );
  return (
    <Tag tone="alert" icon={IconClock}>
      À envoyer
    </Tag>
  );
}
