import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { usePeopleAtWork } from '../../data/company';
import { Ordinals } from '../../parts/ordinals';
import type { CalendarDate } from '../../words/civil-date';
import { dayMonth } from '../../words/dates';

/** The people who work in the company at present, with who guides them there; nothing at all while there is nobody. */
export function EmployerPeople({ day }: { readonly day: CalendarDate }): ReactNode {
  const { data } = usePeopleAtWork();
  if (!data || data.length === 0) return null;
  return (
    <section aria-labelledby="at-work">
      <h2 id="at-work">Chez vous en ce moment</h2>
      <div className="cards">
        {data.map((person) => (
          <div key={person.contractId} className="card">
            <div className="card-head">
              <h3>
                <Link to={`/personnes/${person.journeyId}`}>
                  {person.firstName} {person.lastName}
                </Link>
              </h3>
              {person.companyTutorName && <span>avec {person.companyTutorName}</span>}
            </div>
            <p>
              {person.jobTitle}.{' '}
              <Ordinals>{`Jusqu’au ${dayMonth(person.endsOn, person.endsOn.slice(0, 4) !== day.slice(0, 4))}.`}</Ordinals>
            </p>
          </div>
        ))}
      </div>
    </section>
  );
}
