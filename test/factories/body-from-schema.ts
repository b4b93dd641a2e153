import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKOUT } from '../environment/test-server';

interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
}
interface Operation {
  readonly operationId: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly parameters?: readonly {
    readonly in: string;
    readonly name: string;
    readonly required?: boolean;
    readonly schema?: Schema;
  }[];
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** Fields whose words have a meaning that no schema tells. */
const KNOWN: Readonly<Record<string, unknown>> = {
  employmentAreaCode: '3208',
  softSkills: [],
  scopes: ['session.own'],
  act: 'hold',
  input: {},
  weekStartsOn: '2026-03-02',
  day: '2026-03-02',
  startsOn: '2026-03-02',
  endsOn: '2026-04-10',
  startsAt: '2099-03-02T09:00:00.000Z',
  endsAt: '2099-03-02T12:00:00.000Z',
  email: 'quelqu.un@exemple.fr',
};
const A_DAY = '2099-06-01';

/** The requests that the API's description tells of, filled so that nothing is wrong with their form. */
export class DescribedRequests {
  private readonly description = JSON.parse(
    readFileSync(join(CHECKOUT, 'libs/api-client/openapi.json'), 'utf8'),
  ) as Description;

  /** @param ids what to name, by the field that names it @returns undefined where the operation takes no body */
  bodyOf(operationId: string, ids: Readonly<Record<string, string>>): unknown {
    const schema = this.operation(operationId).requestBody?.content['application/json']?.schema;
    return schema && this.valueOf(schema, '', ids);
  }

  /** The query of a list: what it must be given, and every id it may be given. */
  queryOf(operationId: string, ids: Readonly<Record<string, string>>): string {
    const given = (this.operation(operationId).parameters ?? []).filter(
      ({ in: place, name, required, schema }) =>
        place === 'query' && (required || (schema?.format === 'uuid' && ids[name] !== undefined)),
    );
    const query = new URLSearchParams();
    for (const { name, schema } of given) query.set(name, String(this.valueOf(schema ?? {}, name, ids)));
    return query.size > 0 ? `?${query.toString()}` : '';
  }

  private operation(operationId: string): Operation {
    for (const methods of Object.values(this.description.paths))
      for (const operation of Object.values(methods))
        if (operation.operationId === operationId) return operation;
    throw new Error(`The API’s description does not tell of ${operationId}: write it again`);
  }

  private valueOf(schema: Schema, name: string, ids: Readonly<Record<string, string>>): unknown {
    const named = schema.$ref ?? schema.allOf?.[0]?.$ref;
    if (named) return this.valueOf(this.schemaNamed(named), name, ids);
    if (name in KNOWN) return KNOWN[name];
    if (schema.enum) return schema.enum[0];
    const type = Array.isArray(schema.type) ? String(schema.type[0]) : schema.type;
    if (type === 'object') return this.objectOf(schema, ids);
    if (type === 'array') return [this.valueOf(schema.items ?? {}, singular(name), ids)];
    if (type === 'number') return schema.minimum ?? 1;
    if (type === 'boolean') return true;
    return textOf(schema, name, ids);
  }

  private objectOf(
    { properties = {}, required = [] }: Schema,
    ids: Readonly<Record<string, string>>,
  ): unknown {
    const wanted = Object.entries(properties).filter(
      ([name, { format }]) => required.includes(name) || (format === 'uuid' && ids[name] !== undefined),
    );
    return Object.fromEntries(wanted.map(([name, schema]) => [name, this.valueOf(schema, name, ids)]));
  }

  private schemaNamed(ref: string): Schema {
    const found = this.description.components.schemas[ref.split('/').at(-1) ?? ''];
    if (!found) throw new Error(`No schema ${ref}`);
    return found;
  }
}

function textOf(
  { format, maxLength = 200 }: Schema,
  name: string,
  ids: Readonly<Record<string, string>>,
): unknown {
  if (format === 'uuid' || name in ids) {
    const id = ids[name];
    if (!id) throw new Error(`No example of ${name}: add one to the registry`);
    return id;
  }
  if (format === 'date') return A_DAY;
  return 'Quelques mots d’essai'.slice(0, maxLength);
}

function singular(name: string): string {
  return name === 'ids' ? 'notificationId' : name.replace(/s$/, '');
}
