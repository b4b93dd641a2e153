import { CONTACT_CHANNEL_LABELS } from '@passerelle/kernel';
import type { ReactNode } from 'react';
import type { CandidateFile } from '../../data/candidate';
import type { Journey } from '../../data/journey';
import { Icon, IconMapPin, IconPhone, IconPlayerPause, IconUsers } from '../../parts/icons';
import { PageTitle } from '../../parts/page-title';
import { PrintButton } from '../../parts/paper/print-button';
import { PhaseChip } from '../../parts/phase-chip';
import { PhoneButton } from '../../parts/phone-button';
import { Tag } from '../../parts/tag';
import { isPhase, phaseName, phaseNumber } from '../../words/phases';

interface PersonHeaderProps {
  readonly journey: Journey;
  readonly file: CandidateFile | undefined;
  /** The reader has lists to go back to. */
  readonly listed: boolean;
}

/** Who, at which step, how to reach them, who follows them. */
export function PersonHeader({ journey, file, listed }: PersonHeaderProps): ReactNode {
  const name = `${journey.firstName} ${journey.lastName}`;
  const contact = file && !file.contact.masked ? file.contact : undefined;
  const phone = contact?.phone ?? contact?.thirdPartyPhone;
  const chip = isPhase(journey.phase) && (
    <PhaseChip n={phaseNumber(journey.phase)} label={phaseName(journey.phase)} />
  );
  return (
    <PageTitle
      title={name}
      crumbs={
        listed
          ? [
              { label: 'Personnes', to: '/personnes' },
              { label: `Promotion ${journey.programmeName}`, to: `/promotions/${journey.programmeId}` },
            ]
          : [{ label: `Promotion ${journey.programmeName}` }]
      }
      actions={
        <>
          {listed && <PrintButton label="Imprimer la fiche" />}
          {phone && (
            <PhoneButton phone={phone} who={contact?.phone ? name : (contact?.thirdPartyName ?? name)} main />
          )}
        </>
      }
    >
      <div className="person-facts">
        {chip}
        <b>{journey.stateLabel}</b>
        {journey.onHold && <Tag icon={IconPlayerPause}>en pause</Tag>}
        {journey.city && (
          <span>
            <Icon of={IconMapPin} />
            {journey.city}
          </span>
        )}
        {contact && (
          <span>
            <Icon of={IconPhone} />
            Joindre par{'\u00A0'}: <b>{CONTACT_CHANNEL_LABELS[contact.contactChannel]}</b>
          </span>
        )}
        <span>
          <Icon of={IconUsers} />
          {followers(journey)}
        </span>
      </div>
    </PageTitle>
  );
}

function followers({ referentName, advisorName, prescriberName }: Journey): string {
  const referent = referentName ? `Référent ${referentName}` : 'Pas encore de référent';
  if (advisorName)
    return `${referent}, conseil ${advisorName}${prescriberName ? ` (${prescriberName})` : ''}`;
  return prescriberName ? `${referent}, orientation par ${prescriberName}` : referent;
}
