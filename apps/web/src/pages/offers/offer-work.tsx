import { type ReactNode, useState } from 'react';
import { type OfferChange, useOfferAct } from '../../data/offer-acts';
import type { Need } from '../../data/needs';
import type { Offer, OfferVersion, OfferWords } from '../../data/offers';
import { Note } from '../../parts/note';
import { type OpenAct, OpenActs } from '../../parts/open-acts';
import { History } from '../../parts/offers/history';
import { OpenWorkshop } from '../../parts/offers/open-workshop';
import { ProblemNote } from '../../parts/problem-note';
import { ReasonDialog } from '../../parts/reason-dialog';
import { ChooseAmbassador } from './choose-ambassador';
import { OfferBesideNeed } from './offer-beside-need';
import { OfferVersions } from './offer-versions';
import { WaiverNote } from './waiver-note';

const REASONS: Readonly<Record<string, string>> = {
  withdraw: 'Pourquoi la retirer\u202F?',
  ask_changes: 'Que faut-il corriger\u202F?',
  waive: 'Pourquoi ces mots sont-ils indispensables\u202F?',
};

/** Withdrawing an offer, writing it anew or letting a demand through is open, but never put forward; nor is choosing somebody else to speak of the job. */
const FORWARD: ReadonlySet<string> = new Set(['approve', 'publish', 'submit']);
const FORWARD_UNNAMED: ReadonlySet<string> = new Set([...FORWARD, 'name_ambassador']);

interface OfferWorkProps {
  readonly offer: Offer;
  /** The need that it answers, once it is read. */
  readonly need: Need | undefined;
}

/** What may be done now and who speaks of the job, the need and the offer linked line by line, then the versions and the history. */
export function OfferWork({ offer, need }: OfferWorkProps): ReactNode {
  const [opened, setOpened] = useState<OpenAct | null>(null);
  const act = useOfferAct(offer.id, () => setOpened(null));
  const latest = offer.versions.toSorted((a, b) => b.no - a.no)[0];
  const make = (change: OfferChange): void => {
    if (!act.isPending) act.mutate({ change, version: offer.version });
  };
  const onAct = (open: OpenAct): void => {
    act.reset();
    switch (open.act) {
      case 'submit':
      case 'declare_filled':
        make({ act: open.act });
        break;
      case 'approve':
      case 'publish':
        if (latest) make({ act: open.act, versionNo: latest.no });
        break;
      default:
        setOpened(open);
    }
  };
  const writes = opened?.act === 'write_version' || opened?.act === 'revise' ? opened.act : null;
  const reason = opened && REASONS[opened.act];
  const waived = offer.versions.find(({ waiver }) => waiver !== null);
  const strip = (
    <div className="offer-strip">
      <Note title="Ce que vous pouvez faire">
        {!opened && <ProblemNote error={act.error} />}
        <OpenActs
          acts={offer.allowedActs}
          forward={offer.ambassador ? FORWARD : FORWARD_UNNAMED}
          busy={act.isPending ? (opened?.act ?? act.variables.change.act) : undefined}
          onAct={onAct}
        />
      </Note>
      <div className="column">
        <Note title="Ambassadeur ou ambassadrice">
          {opened?.act === 'name_ambassador' ? (
            <ChooseAmbassador
              memberCompanyId={offer.memberCompanyId}
              named={offer.ambassador?.id}
              busy={act.isPending}
              error={act.error}
              onChoose={(ambassadorId) => make({ act: 'name_ambassador', ambassadorId })}
              onCancel={() => setOpened(null)}
            />
          ) : offer.ambassador ? (
            <p>
              <b>{offer.ambassador.fullName}</b>, {offer.ambassador.trade}
              {!offer.ambassador.confirmed &&
                '. N’a pas encore dit oui\u00A0: ses mots ne sont pas sur la page publique.'}
            </p>
          ) : (
            <p className="muted">Personne n’est encore choisi pour parler de ce métier.</p>
          )}
        </Note>
        {waived?.waiver && <WaiverNote waiver={waived.waiver} no={waived.no} />}
      </div>
    </div>
  );
  return (
    <div className="column">
      {writes && latest && need ? (
        <OpenWorkshop
          need={need}
          start={wordsOf(latest)}
          aside={`À partir de la version ${latest.no}`}
          button="Garder cette version"
          busy={act.isPending}
          error={act.error}
          onKeep={(words) => make({ act: writes, words })}
          onCancel={() => setOpened(null)}
        />
      ) : (
        <>
          {strip}
          {latest && <OfferBesideNeed offer={offer} need={need} version={latest} />}
          <div className="offer-pair">
            <OfferVersions versions={offer.versions} onShowNo={offer.publishedAt ? offer.versionNo : null} />
            <Note title="Ce qui s’est passé">
              <History lines={offer.history} of="offer" />
            </Note>
          </div>
        </>
      )}
      {opened && reason && (
        <ReasonDialog
          title={opened.label}
          consequence={opened.consequence}
          label={reason}
          busy={act.isPending}
          error={act.error}
          onSay={(words) =>
            opened.act === 'waive' && latest
              ? make({ act: 'waive', versionNo: latest.no, reason: words })
              : make({ act: opened.act === 'withdraw' ? 'withdraw' : 'ask_changes', reason: words })
          }
          onClose={() => setOpened(null)}
        />
      )}
    </div>
  );
}

const wordsOf = ({ title, body, softSkills, conditions }: OfferVersion): OfferWords => ({
  title,
  body,
  softSkills: [...softSkills],
  conditions,
});
