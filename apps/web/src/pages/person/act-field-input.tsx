import { NumberInput, Radio, Select, Textarea, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import type { ReactNode } from 'react';
import type { ActField } from '../../data/journey';
import { useChoices } from '../../data/pickers';

/** What a field holds while it is typed. */
export type FieldValue = string | number | null;

interface ActFieldInputProps {
  readonly field: ActField;
  readonly programmeId: string;
  readonly value: FieldValue;
  readonly error: ReactNode;
  readonly onChange: (value: FieldValue) => void;
}

/** Above this length, a sentence rather than a name. Characters. */
const ONE_LINE = 200;
/** Up to this many choices are all shown. */
const FEW = 4;

/** One field of an act, drawn from its description. */
export function ActFieldInput(props: ActFieldInputProps): ReactNode {
  const { field, value, error, onChange } = props;
  const common = {
    label: field.required ? field.label : `${field.label} (facultatif)`,
    description: field.help,
    required: field.required,
    withAsterisk: false,
    error,
  };
  if (field.type === 'id') return <IdField {...props} common={common} />;
  if (field.type === 'boolean')
    return (
      <Choices common={common} value={value} onChange={onChange} choices={{ true: 'Oui', false: 'Non' }} />
    );
  if (field.choices) return <Choices common={common} value={value} onChange={onChange} choices={field.choices} />;
  if (field.type === 'date')
    return (
      <DateInput
        {...common}
        value={typeof value === 'string' && value ? value : null}
        onChange={onChange}
        valueFormat="D MMMM YYYY"
        placeholder="jour, mois, année"
        popoverProps={{ withinPortal: false }}
      />
    );
  if (field.type === 'number')
    return (
      <NumberInput
        {...common}
        value={value ?? ''}
        onChange={onChange}
        min={field.min}
        max={field.max}
        decimalSeparator=","
      />
    );
  const text = { ...common, value: String(value ?? ''), maxLength: field.max };
  return (field.max ?? Infinity) > ONE_LINE ? (
    <Textarea {...text} rows={3} onChange={(event) => onChange(event.currentTarget.value)} />
  ) : (
    <TextInput {...text} onChange={(event) => onChange(event.currentTarget.value)} />
  );
}

interface Common {
  readonly label: string;
  readonly description: string | undefined;
  readonly required: boolean;
  readonly withAsterisk: boolean;
  readonly error: ReactNode;
}

interface ChoicesProps {
  readonly common: Common;
  readonly value: FieldValue;
  readonly choices: Readonly<Record<string, string>>;
  readonly onChange: (value: FieldValue) => void;
}

function Choices({ common, value, choices, onChange }: ChoicesProps): ReactNode {
  const entries = Object.entries(choices);
  if (entries.length > FEW)
    return (
      <Select
        {...common}
        data={entries.map(([key, label]) => ({ value: key, label }))}
        value={value ? String(value) : null}
        onChange={onChange}
        placeholder="Choisir"
        comboboxProps={{ withinPortal: false }}
      />
    );
  return (
    <Radio.Group {...common} value={String(value ?? '')} onChange={onChange}>
      <div className="radio-stack">
        {entries.map(([key, label]) => (
          <Radio key={key} value={key} label={label} />
        ))}
      </div>
    </Radio.Group>
  );
}

function IdField({ field, programmeId, value, onChange, common }: ActFieldInputProps & { readonly common: Common }): ReactNode {
  const { data, isError } = useChoices(field.name, programmeId);
  return (
    <Select
      {...common}
      description={
        isError
          ? 'La liste n’est pas arrivée. Fermez puis rouvrez.'
          : data?.length === 0
            ? 'Il n’y en a pas encore dans cette promotion.'
            : common.description
      }
      data={data ? [...data] : []}
      value={value ? String(value) : null}
      onChange={onChange}
      placeholder="Choisir"
      searchable
      comboboxProps={{ withinPortal: false }}
    />
  );
}
