import './people.css';
import { CONTACT_CHANNEL_LABELS, CONTACT_CHANNELS, type ContactChannel } from '@passerelle/kernel';
import { Button, Radio, Select, Textarea, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useForm } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { useSession } from '../../app/session/session-context';
import { fieldErrors } from '../../data/field-errors';
import { useProgrammes } from '../../data/programmes';
import { type TypedPerson, useDuplicateHints, useRefer } from '../../data/referral';
import { PageTitle } from '../../parts/page-title';
import { ProblemNote } from '../../parts/problem-note';
import { Sheet } from '../../parts/sheet';
import { NearPeople } from './near-people';

const WAYS = {
  oral_with_witness: 'De vive voix, devant témoin',
  paper: 'Sur papier',
  online: 'En ligne',
} as const;

const EMPTY = {
  programmeId: null as string | null,
  firstName: '',
  lastName: '',
  birthDate: null as string | null,
  city: '',
  contactChannel: 'phone' as ContactChannel,
  phone: '',
  email: '',
  thirdPartyName: '',
  thirdPartyPhone: '',
  givenHow: null as keyof typeof WAYS | null,
  sentence: '',
};

/** « Orienter une personne »: one page, the few things that are needed, and what follows. */
export function Component(): ReactNode {
  const { role } = useSession();
  const go = useNavigate();
  const programmes = useProgrammes(true);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [known, setKnown] = useState<string | null>(null);
  const form = useForm({ initialValues: EMPTY, onValuesChange: () => setKey(crypto.randomUUID()) });
  const { programmeId, givenHow, sentence, ...typed } = form.values;
  const groupId = programmes.data?.find(({ id }) => id === programmeId)?.groupId;
  const person: TypedPerson = {
    ...typed,
    city: typed.city || null,
    phone: typed.phone || null,
    email: typed.email || null,
    thirdPartyName: typed.thirdPartyName || null,
    thirdPartyPhone: typed.thirdPartyPhone || null,
    ...(role.code === 'advisor' && groupId && { groupId }),
  };
  const enough = typed.firstName.length > 1 && typed.lastName.length > 1 && programmeId !== null && !known;
  const [compared] = useDebouncedValue(enough ? person : null, 600);
  const hints = useDuplicateHints(compared);
  const near = enough ? hints.data : undefined;
  const refer = useRefer();
  const submit = (): void => {
    const missing = {
      ...(!programmeId && { programmeId: 'Choisissez une promotion.' }),
      ...(!givenHow && { givenHow: 'Dites comment la personne a donné son accord.' }),
    };
    form.setErrors(missing);
    if (!programmeId || !givenHow || refer.isPending) return;
    refer.mutate(
      {
        programmeId,
        candidateId: known,
        person: { ...person, notADuplicate: (near?.items.length ?? 0) + (near?.hidden ?? 0) > 0 },
        givenHow,
        sentence,
        key,
      },
      {
        onSuccess: (journeyId) => void go(`/personnes/${journeyId}`),
        onError: (problem) => form.setErrors(fieldErrors(problem)),
      },
    );
  };
  const channel = typed.contactChannel;
  const required = { required: true, withAsterisk: false };
  return (
    <>
      <PageTitle
        title="Orienter une personne"
        crumbs={[{ label: 'Personnes', to: '/personnes' }]}
        lead="Une réponse arrive en cinq jours ouvrés, et un retour à chaque étape."
      />
      <form className="column refer" noValidate onSubmit={form.onSubmit(submit)}>
        <Sheet title="Vers quelle promotion" padded>
          <Select
            label="Promotion"
            data={(programmes.data ?? []).map(({ id, name, groupName }) => ({
              value: id,
              label: `${name}, ${groupName}`,
            }))}
            placeholder="Choisir"
            {...required}
            {...form.getInputProps('programmeId')}
          />
        </Sheet>
        <Sheet title="Qui" padded>
          <div className="form-stack">
            <div className="refer-pair">
              <TextInput
                label="Prénom"
                autoComplete="off"
                {...required}
                {...form.getInputProps('firstName')}
              />
              <TextInput label="Nom" autoComplete="off" {...required} {...form.getInputProps('lastName')} />
              <DateInput
                label="Date de naissance (facultatif)"
                valueFormat="D MMMM YYYY"
                placeholder="jour, mois, année"
                {...form.getInputProps('birthDate')}
              />
              <TextInput label="Commune (facultatif)" {...form.getInputProps('city')} />
            </div>
            {near && (
              <NearPeople
                hints={near}
                onChoose={(id, name) => {
                  setKnown(id);
                  form.setValues(name);
                }}
              />
            )}
            {known && (
              <p role="status">
                Cette personne est déjà connue{'\u00A0'}: sa fiche servira, aucune autre ne sera créée.{' '}
                <button type="button" className="link" onClick={() => setKnown(null)}>
                  C’est quelqu’un d’autre
                </button>
              </p>
            )}
          </div>
        </Sheet>
        {!known && (
          <Sheet title="Comment la joindre" padded>
            <div className="form-stack">
              <Radio.Group label="Moyen préféré" {...form.getInputProps('contactChannel')}>
                <div className="radio-stack">
                  {CONTACT_CHANNELS.map((each) => (
                    <Radio key={each} value={each} label={CONTACT_CHANNEL_LABELS[each]} />
                  ))}
                </div>
              </Radio.Group>
              <div className="refer-pair">
                <TextInput
                  label={channel === 'phone' || channel === 'sms' ? 'Téléphone' : 'Téléphone (facultatif)'}
                  type="tel"
                  {...form.getInputProps('phone')}
                />
                <TextInput
                  label={channel === 'email' ? 'E-mail' : 'E-mail (facultatif)'}
                  type="email"
                  {...form.getInputProps('email')}
                />
                {channel === 'third_party' && (
                  <>
                    <TextInput label="Qui transmet" {...form.getInputProps('thirdPartyName')} />
                    <TextInput label="Son téléphone" type="tel" {...form.getInputProps('thirdPartyPhone')} />
                  </>
                )}
              </div>
            </div>
          </Sheet>
        )}
        <Sheet title="Son accord" padded>
          <div className="form-stack">
            <p>
              À lire à la personne{'\u00A0'}: «{'\u00A0'}Je vais donner votre nom et votre contact au
              groupement. Il vous appellera. Vous pouvez dire non maintenant, ou plus tard.{'\u00A0'}»
            </p>
            <Radio.Group label="Comment l’accord a été donné" {...form.getInputProps('givenHow')}>
              <div className="radio-stack">
                {Object.entries(WAYS).map(([value, label]) => (
                  <Radio key={value} value={value} label={label} />
                ))}
              </div>
            </Radio.Group>
            <Textarea
              label="Un mot pour le groupement (facultatif)"
              description="Des mots simples : la personne pourra les lire."
              rows={3}
              maxLength={500}
              {...form.getInputProps('sentence')}
            />
          </div>
        </Sheet>
        <ProblemNote error={refer.error} />
        <div className="form-acts">
          <Button type="submit" variant="filled" aria-busy={refer.isPending}>
            {refer.isPending ? 'Enregistrement en cours…' : 'Orienter'}
          </Button>
        </div>
      </form>
    </>
  );
}
