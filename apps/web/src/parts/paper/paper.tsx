import './paper.css';
import type { ReactNode } from 'react';
import { useSession } from '../../app/session/session-context';
import { dayMonth } from '../../words/dates';
import { parisTime } from '../../words/civil-date';
import { Ordinals } from '../ordinals';

interface PaperProps {
  readonly title: string;
  /** One line a fact: when, where, who teaches. */
  readonly facts: readonly string[];
  /** What whoever fills it in must know. */
  readonly foot?: string;
  readonly children: ReactNode;
}

/** A sheet of A4 that takes the place of the page when it is printed; never seen on a screen. One a page at most. */
export function Paper({ title, facts, foot, children }: PaperProps): ReactNode {
  const { role } = useSession();
  return (
    <section className="paper" aria-hidden="true">
      <p className="paper-mark">
        <span>
          <img src="/logo-noir.svg" width="50" height="30" alt="" />
          Passerelle
        </span>
        <span>{role.organisation}</span>
      </p>
      <p className="paper-title">
        <Ordinals>{title}</Ordinals>
      </p>
      {facts.map((fact) => (
        <p key={fact}>
          <Ordinals>{fact}</Ordinals>
        </p>
      ))}
      {children}
      <p className="paper-foot">
        {foot} <Ordinals>{`Imprimé le ${dayMonth(parisTime(new Date()).day, true)}.`}</Ordinals>
      </p>
    </section>
  );
}

interface PaperTableProps {
  /** Headings, the widest column first; empty cells leave room for a hand. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Rows left for those who come without being on the list. */
  readonly blank?: number;
}

/** A ruled table to sign or to fill in by hand: its head comes again on every page. */
export function PaperTable({ columns, rows, blank = 0 }: PaperTableProps): ReactNode {
  const empty = Array.from({ length: blank }, () => columns.map(() => ''));
  return (
    <table className="paper-table">
      <thead>
        <tr>
          <th>N°</th>
          {columns.map((column) => (
            <th key={column}>
              <Ordinals>{column}</Ordinals>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...rows, ...empty].map((cells, index) => (
          <tr key={index}>
            <td>{index < rows.length ? index + 1 : ''}</td>
            {columns.map((column, place) => (
              <td key={column}>{cells[place] ?? ''}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
