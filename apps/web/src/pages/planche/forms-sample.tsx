import {
  Button,
  Checkbox,
  Group,
  Modal,
  Radio,
  SegmentedControl,
  Select,
  Table,
  Textarea,
  TextInput,
} from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { PhaseChip } from '../../parts/phase-chip';
import { Sheet } from '../../parts/sheet';
import { TresseSmall } from '../../parts/tresse/tresse-small';
import { crowded, sandrine, yohann } from '../../parts/tresse/sample-journeys';

const people = [
  { name: 'Yohann Da Silva', phase: 3, label: 'POE collective', journey: yohann, due: 'aujourd’hui, 9 h 30' },
  { name: 'Inès Carlier', phase: 4, label: 'Choix de l’offre', journey: crowded, due: 'demain' },
  { name: 'Sandrine Vasseur', phase: 5, label: 'Contrat', journey: sandrine, due: 'vendredi 27' },
];

/** Mantine's own parts in the house theme: fields, switch, table, dialog. */
export function FormsSample(): ReactNode {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Sheet title="Champs" padded>
        <div className="planche-fields">
          <TextInput label="Prénom" description="Celui que la personne utilise." defaultValue="Thierry" />
          <TextInput
            label="Téléphone"
            error={'Il manque deux chiffres\u00A0: 06 39 98 12.'}
            defaultValue="06 39 98 12"
          />
          <Select
            label="Structure"
            data={['France Travail', 'Mission locale', 'Les Deux Rives (SIAE)']}
            placeholder="Choisir"
          />
          <DateInput label="Date de naissance" valueFormat="D MMMM YYYY" placeholder="jour, mois, année" />
          <Textarea label="Ce que la personne souhaite" autosize={false} rows={3} />
          <div>
            <Checkbox label="A lu la note d’information" defaultChecked />
            <Checkbox label="Accepte les SMS" mt={10} />
            <Radio.Group name="channel" label="Joindre par" mt={14} defaultValue="sms">
              <Group mt={4}>
                <Radio value="sms" label="SMS" />
                <Radio value="phone" label="Téléphone" />
              </Group>
            </Radio.Group>
          </div>
        </div>
        <Group mt={20}>
          <Button variant="filled" onClick={() => setOpened(true)}>
            Enregistrer
          </Button>
          <SegmentedControl data={['Par étape', 'En liste']} aria-label="Façon de voir" />
        </Group>
        <Modal opened={opened} onClose={() => setOpened(false)} title="Enregistrer cette orientation">
          <p>Thierry recevra un SMS. Claire Morel sera prévenue.</p>
          <Group mt={16}>
            <Button variant="filled" onClick={() => setOpened(false)}>
              Enregistrer
            </Button>
            <Button onClick={() => setOpened(false)}>Revenir</Button>
          </Group>
        </Modal>
      </Sheet>
      <Sheet title="Les mêmes personnes, en liste" aside="Triées par prochaine échéance">
        <div className="table-place" tabIndex={0} role="region" aria-label="Personnes">
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Personne</Table.Th>
                <Table.Th>Étape</Table.Th>
                <Table.Th>Tresse</Table.Th>
                <Table.Th>Pour quand</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {people.map((person) => (
                <Table.Tr key={person.name}>
                  <Table.Td>
                    <Link to="/planche">{person.name}</Link>
                  </Table.Td>
                  <Table.Td>
                    <PhaseChip n={person.phase} label={person.label} />
                  </Table.Td>
                  <Table.Td>
                    <TresseSmall data={person.journey} person={person.name} to="/planche" />
                  </Table.Td>
                  <Table.Td>{person.due}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      </Sheet>
    </>
  );
}
