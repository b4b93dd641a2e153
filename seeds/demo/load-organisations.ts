import { hash } from '@node-rs/argon2';
import { newId, parisDate, phoneNumber } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import { ACCOUNTS, type DemoAccount } from './data/accounts';
import { COMPANIES } from './data/companies';
import { FUNDERS, GROUPS, PRESCRIBERS, PROVIDERS, type DemoPartner } from './data/organisations';
import type { HistoryDatabase } from './simulator/history-database';
import type { World } from './simulator/world';

/** OWASP, "Password Storage": Argon2id, 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Puts groups, companies, partners and accounts in place, at the moment when the story begins. */
export async function loadOrganisations(
  database: HistoryDatabase,
  world: World,
  password: string,
): Promise<void> {
  const passwordHash = await hash(password, COST);
  const since = parisDate(database.now);
  await database.inTransaction({ groupId: null }, async (tx) => {
    await insertGlobals(tx, world);
    for (const group of GROUPS) {
      await tx.query(
        'INSERT INTO employer_groups (id, name, short_name, city, phone, labelled) VALUES ($1, $2, $3, $4, $5, true)',
        [world.make('group', group.key), group.name, group.shortName, group.city, group.phone],
      );
    }
  });
  for (const { key } of GROUPS) {
    await database.inTransaction({ groupId: world.id('group', key) }, (tx) =>
      insertOfGroup(tx, world, key, since),
    );
  }
  await database.inTransaction({ groupId: null }, (tx) => insertAccounts(tx, world, passwordHash));
}

async function insertGlobals(tx: Tx, world: World): Promise<void> {
  for (const one of PRESCRIBERS) {
    await tx.query('INSERT INTO prescribers (id, kind, name, city, phone, email) VALUES ($1, $2, $3, $4, $5, $6)', [
      world.make('prescriber', one.key), one.kind, one.name, one.city, one.phone, one.email,
    ]); // prettier-ignore
  }
  for (const one of FUNDERS)
    await tx.query('INSERT INTO funders (id, kind, name) VALUES ($1, $2, $3)', [world.make('funder', one.key), one.kind, one.name]); // prettier-ignore
  for (const one of PROVIDERS) {
    await tx.query('INSERT INTO training_providers (id, kind, name, city, qualiopi) VALUES ($1, $2, $3, $4, $5)', [
      world.make('provider', one.key), one.kind, one.name, one.city, one.qualiopi,
    ]); // prettier-ignore
  }
}

async function insertOfGroup(tx: Tx, world: World, group: string, since: string): Promise<void> {
  const groupId = world.id('group', group);
  const partners = (column: string, kind: 'prescriber' | 'funder' | 'provider', list: readonly Pick<DemoPartner, 'key' | 'groups'>[]) =>
    list.filter(({ groups }) => groups.includes(group)).map(({ key }) => ({ column, id: world.id(kind, key) })); // prettier-ignore
  const all = [
    ...partners('prescriber_id', 'prescriber', PRESCRIBERS),
    ...partners('funder_id', 'funder', FUNDERS),
    ...partners('training_provider_id', 'provider', PROVIDERS),
  ];
  for (const { column, id } of all) {
    await tx.query(`INSERT INTO partnerships (id, group_id, ${column}, since) VALUES ($1, $2, $3, $4)`, [newId(), groupId, id, since]); // prettier-ignore
  }
  for (const { key, areas } of PRESCRIBERS.filter(({ groups }) => groups.includes(group)))
    await tx.query(
      `INSERT INTO partnership_areas (group_id, partnership_id, employment_area_code)
       SELECT $1, p.id, code FROM partnerships p, unnest($3::text[]) AS code WHERE p.group_id = $1 AND p.prescriber_id = $2`,
      [groupId, world.id('prescriber', key), areas],
    );
  for (const one of COMPANIES.filter((company) => company.group === group)) {
    await tx.query(
      `INSERT INTO member_companies (id, group_id, name, trade, city, address, phone, email, headcount)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [world.make('company', one.key), groupId, one.name, one.trade, one.city, one.address, one.phone, one.email, one.headcount],
    ); // prettier-ignore
  }
}

async function insertAccounts(tx: Tx, world: World, passwordHash: string): Promise<void> {
  for (const [place, account] of ACCOUNTS.entries()) {
    // The page of the demonstration proposes the oldest account of each role: the order of the list is that age.
    await tx.query(
      `INSERT INTO users (id, email, phone, full_name, password_hash, created_at)
       VALUES ($1, $2, $3, $4, $5, app_now() + make_interval(secs => $6))`,
      [
        world.make('user', account.key),
        account.email,
        phoneNumber(account.phone),
        account.name,
        passwordHash,
        place,
      ],
    );
  }
  for (const account of ACCOUNTS) await insertRole(tx, world, account);
}

async function insertRole(tx: Tx, world: World, account: DemoAccount): Promise<void> {
  const of = (kind: Parameters<World['id']>[0], key: string | undefined): string | null =>
    key ? world.id(kind, key) : null;
  await tx.query(
    `INSERT INTO user_roles (id, user_id, role, group_id, member_company_id, prescriber_id, funder_id, training_provider_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      newId(),
      world.id('user', account.key),
      account.role,
      of('group', account.group),
      of('company', account.company),
      of('prescriber', account.prescriber),
      of('funder', account.funder),
      of('provider', account.provider),
    ],
  );
}
