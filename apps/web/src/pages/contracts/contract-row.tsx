import type { ReactNode } from 'react';
import type { ContractItem } from '../../data/contracts';
import { ContractTag } from '../../parts/contract-tag';
import { IconAlertTriangle, IconClock } from '../../parts/icons';
import { Ordinals } from '../../parts/ordinals';
import { Row } from '../../parts/row-list';
import { Tag } from '../../parts/tag';
import { contractDays } from '../../words/contracts';
import { dayMonth } from '../../words/dates';

/** A contract in the list: who, where, until when, and what is waited for. */
export function ContractRow({ contract }: { readonly contract: ContractItem }): ReactNode {
  const { terms, filing } = contract;
  const endedOn = terms?.endedOn;
  return (
    <Row
      title={`${contract.firstName} ${contract.lastName}`}
      to={`/contrats/${contract.id}`}
      facts={
        terms ? (
          <>
            <p>
              {terms.jobTitle}, {terms.companyName}
            </p>
            <p>
              <Ordinals>
                {endedOn && endedOn !== terms.endsOn
                  ? `Du ${dayMonth(terms.startsOn, true)}, fini le ${dayMonth(endedOn, true)} au lieu du ${dayMonth(terms.endsOn, true)}`
                  : `D${contractDays(terms.startsOn, terms.endsOn).slice(1)}`}
              </Ordinals>
            </p>
          </>
        ) : (
          `Promotion ${contract.programmeName}`
        )
      }
      state={
        <>
          <ContractTag contract={contract} />
          {filing && !filing.filedOn && (
            <Tag tone={filing.late ? 'late' : 'alert'} icon={filing.late ? IconAlertTriangle : IconClock}>
              <Ordinals>
                {filing.late
                  ? `À envoyer à l’OPCO, date limite passée le ${dayMonth(filing.dueOn)}`
                  : `À envoyer à l’OPCO au plus tard le ${dayMonth(filing.dueOn)}`}
              </Ordinals>
            </Tag>
          )}
          {filing?.filedOn && !filing.answeredOn && filing.answerDueOn && (
            <Tag icon={IconClock}>
              <Ordinals>{`Réponse de l’OPCO attendue jusqu’au ${dayMonth(filing.answerDueOn)}`}</Ordinals>
            </Tag>
          )}
        </>
      }
    />
  );
}
