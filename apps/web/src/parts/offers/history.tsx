import type { Schemas } from '@passerelle/api-client';
import { NEED_ACT_LABELS, OFFER_ACT_LABELS, ROLE_LABELS } from '@passerelle/kernel';
import type { ReactNode } from 'react';
import { exactMoment } from '../../words/dates';
import { Ordinals } from '../ordinals';

type Line = Schemas['HistoryLineDto'];

const PAST = new Map<string, string>(
  Object.entries({ ...NEED_ACT_LABELS, ...OFFER_ACT_LABELS }).map(([act, label]) => [act, label.past]),
);
const NEED_PAST = new Map<string, string>(
  Object.entries(NEED_ACT_LABELS).map(([act, label]) => [act, label.past]),
);

interface HistoryProps {
  readonly lines: readonly Line[];
  readonly of: 'need' | 'offer';
}

const whoDid = (line: Line): string => {
  if (line.actorName) return line.actorName;
  return line.actorRole === 'system' ? 'Passerelle' : ROLE_LABELS[line.actorRole].plural;
};

/** What happened to a need or an offer, the newest first: who, what, when, and the reason given. */
export function History({ lines, of }: HistoryProps): ReactNode {
  const past = of === 'need' ? NEED_PAST : PAST;
  return (
    <ol className="offer-history">
      {lines
        .toSorted((a, b) => b.version - a.version)
        .map((line) => (
          <li key={line.version}>
            <p>
              <b>{whoDid(line)}</b> {past.get(line.act) ?? 'a changé quelque chose'}.
            </p>
            {line.reason && <p className="offer-reason">{`«\u00A0${line.reason}\u00A0»`}</p>}
            <p className="small muted">
              <Ordinals>{exactMoment(line.at)}</Ordinals>
            </p>
          </li>
        ))}
    </ol>
  );
}
