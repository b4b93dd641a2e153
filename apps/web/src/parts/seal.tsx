import type { ReactNode } from 'react';
import { exactMoment } from '../words/dates';
import { Icon, IconShieldCheck } from './icons';

interface SealProps {
  /** When it was frozen: ISO text with its zone. */
  readonly sealedAt: string;
  readonly sealedBy: string;
  /** The fingerprint in hexadecimal. */
  readonly hash: string;
  /** What else holds for ever: « définitions version 3 », « 412 lignes ». */
  readonly facts: readonly string[];
  /** « Vérifier l’empreinte ». */
  readonly action?: ReactNode;
}

const SHOWN_GROUPS = 5;

/** A fingerprint in groups of four, the middle left out when it is long: « 7f3a 91c2 0b5e d844 6a17 … e2f9 ». */
export function shortHash(hash: string): string {
  const groups = hash.match(/.{1,4}/g) ?? [];
  if (groups.length <= SHOWN_GROUPS + 1) return groups.join(' ');
  return [...groups.slice(0, SHOWN_GROUPS), '…', groups.at(-1)].join(' ');
}

/** Says that figures are frozen: when, by whom, with which fingerprint, and how to check it. */
export function Seal({ sealedAt, sealedBy, hash, facts, action }: SealProps): ReactNode {
  return (
    <div className="seal">
      <Icon of={IconShieldCheck} size={40} className="seal-mark" />
      <div>
        <p className="seal-title">
          Figé le {exactMoment(sealedAt)} par {sealedBy}
        </p>
        <p className="seal-facts">
          Empreinte <span className="hash">{shortHash(hash)}</span>
          {facts.map((fact) => ` · ${fact}`)} · ces chiffres ne changeront plus
        </p>
      </div>
      {action}
    </div>
  );
}
