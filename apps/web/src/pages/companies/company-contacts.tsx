import type { ReactNode } from 'react';
import { useColleaguesOfCompany } from '../../data/colleagues';
import { Answer } from '../../parts/answer';
import { Note } from '../../parts/note';
import { roleTitle } from '../../words/roles';

/** The people of a company who sign in, with their role and their address. */
export function CompanyContacts({ companyId }: { readonly companyId: string }): ReactNode {
  const contacts = useColleaguesOfCompany(companyId, true);
  return (
    <Note title="Contacts">
      <Answer of={contacts} what="les contacts" rows={2}>
        {(list) =>
          list.length === 0 ? (
            <p className="note-empty">Personne de l’entreprise n’a encore d’accès.</p>
          ) : (
            <ul className="company-contacts">
              {list.map((contact) => (
                <li key={contact.roleId}>
                  <b>{contact.fullName}</b>
                  <span className="muted">{roleTitle(contact.role)}</span>
                  {contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </Note>
  );
}
