import '../../../parts/row-list.css';
import './import.css';
import { Button, FileInput, Select } from '@mantine/core';
import { isStaff } from '@passerelle/kernel';
import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { useSession } from '../../../app/session/session-context';
import { useCompanies } from '../../../data/companies';
import { useImportNeeds, useReadNeedFile } from '../../../data/need-imports';
import { PageTitle } from '../../../parts/page-title';
import { ProblemNote } from '../../../parts/problem-note';
import { Sheet } from '../../../parts/sheet';
import { counted } from '../../../words/numbers';
import { EntryRow } from './entry-row';

/** Longest file that one request carries. Characters. */
const MOST_TEXT = 700_000;

/** Offers already published elsewhere become drafts: looked at first, made all together or not at all. */
export function Component(): ReactNode {
  const staff = isStaff(useSession().role.code);
  const navigate = useNavigate();
  const [file, setFile] = useState<{ readonly chosen: File; readonly text: string } | null>(null);
  const [leftOut, setLeftOut] = useState<ReadonlySet<number>>(new Set());
  const [companyId, setCompanyId] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const reading = useReadNeedFile();
  const making = useImportNeeds(() => void navigate('/besoins'));
  const companies = useCompanies({}, staff);
  const members = companies.data?.pages.flatMap(({ items }) => items) ?? [];

  const choose = async (chosen: File | null): Promise<void> => {
    reading.reset();
    making.reset();
    setLeftOut(new Set());
    const text = chosen ? await chosen.text() : '';
    const tooLong = text.length > MOST_TEXT;
    setRefusal(tooLong ? 'Ce fichier est trop long. Coupez-le en plusieurs fichiers.' : null);
    setFile(chosen && { chosen, text });
    if (chosen && !tooLong) reading.mutate(text);
  };
  const entries = reading.data?.entries ?? [];
  const numbers = entries
    .filter(({ need, number }) => need && !leftOut.has(number))
    .map(({ number }) => number);
  const lacksCompany = staff && companyId === null;
  const make = (): void => {
    if (file && !making.isPending)
      making.mutate({ text: file.text, numbers, ...(companyId ? { memberCompanyId: companyId } : {}) });
  };
  return (
    <div className="import-needs">
      <PageTitle
        title="Importer des offres"
        crumbs={[{ label: 'Besoins', to: '/besoins' }, { label: 'Importer' }]}
        lead="Un fichier d’offres de France Travail devient des brouillons, que vous relisez avant de les envoyer."
      />
      <div className="column">
        <Sheet title="Le fichier" padded>
          <div className="form-stack">
            <FileInput
              label="Fichier d’offres de France Travail"
              description="Au format JSON, tel que le donne l’API « Offres d’emploi v2 ». Rien n’est créé avant votre accord."
              placeholder="Choisir un fichier"
              accept="application/json,.json"
              clearable
              clearButtonProps={{ 'aria-label': 'Effacer' }}
              value={file?.chosen ?? null}
              onChange={(chosen) => void choose(chosen)}
              error={refusal}
            />
            {reading.isPending && <p role="status">Nous lisons le fichier…</p>}
            <ProblemNote error={reading.error} />
          </div>
        </Sheet>
        {entries.length > 0 && (
          <Sheet title={`${counted(entries.length, 'offre')} dans ce fichier`}>
            <ul className="row-list" aria-label="Offres du fichier">
              {entries.map((entry) => (
                <EntryRow
                  key={entry.number}
                  entry={entry}
                  taken={!leftOut.has(entry.number)}
                  onTake={(taken) => {
                    const next = new Set(leftOut);
                    if (taken) next.delete(entry.number);
                    else next.add(entry.number);
                    setLeftOut(next);
                  }}
                />
              ))}
            </ul>
            <div className="import-acts form-stack">
              {staff && (
                <Select
                  label="Entreprise"
                  data={members.map(({ id, name }) => ({ value: id, label: name }))}
                  searchable
                  value={companyId}
                  onChange={setCompanyId}
                />
              )}
              <ProblemNote error={making.error} />
              {numbers.length === 0 && <p>Aucune offre n’est cochée{'\u00A0'}: il n’y a rien à créer.</p>}
              {numbers.length > 0 && lacksCompany && <p>Choisissez d’abord l’entreprise de ces offres.</p>}
              {numbers.length > 0 && !lacksCompany && (
                <Button variant="filled" aria-busy={making.isPending} onClick={make}>
                  Créer {counted(numbers.length, 'brouillon')}
                </Button>
              )}
            </div>
          </Sheet>
        )}
      </div>
    </div>
  );
}
