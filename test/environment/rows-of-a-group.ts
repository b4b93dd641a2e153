import type { Client } from 'pg';

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Every row of a group, past every safeguard, table by table: what somebody else must neither read nor change. */
export class RowsOfAGroup {
  private constructor(private readonly rows: ReadonlyMap<string, readonly string[]>) {}

  /** @param admin sees through row-level security */
  static async read(admin: Client, groupId: string): Promise<RowsOfAGroup> {
    const { rows: tables } = await admin.query<{ name: string }>(
      `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'group_id' AND NOT a.attisdropped
       WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace ORDER BY 1`,
    );
    const rows = new Map<string, string[]>();
    for (const { name } of tables) {
      const found = await admin.query<{ line: string }>(
        `SELECT to_jsonb(t)::text AS line FROM ${name} t WHERE group_id = $1 ORDER BY 1`,
        [groupId],
      );
      rows.set(
        name,
        found.rows.map(({ line }) => line),
      );
    }
    return new RowsOfAGroup(rows);
  }

  /** Tables that hold a row at all. */
  get filled(): string[] {
    return [...this.rows].filter(([, lines]) => lines.length > 0).map(([name]) => name);
  }

  /** Every id that stands anywhere in the rows. */
  get ids(): Set<string> {
    return new Set([...this.rows.values()].flatMap((lines) => lines.flatMap((line) => line.match(ID) ?? [])));
  }

  /** Version of each thing that has one, by id. */
  get versions(): ReadonlyMap<string, number> {
    const versions = new Map<string, number>();
    for (const line of [...this.rows.values()].flat()) {
      const { id, version } = JSON.parse(line) as { id?: string; version?: number };
      if (id !== undefined && version !== undefined) versions.set(id, version);
    }
    return versions;
  }

  /** Rows that came, went or changed since, with their table. */
  differences(since: RowsOfAGroup): string[] {
    return [...this.rows].flatMap(([name, lines]) => {
      const before = new Set(since.rows.get(name));
      const now = new Set(lines);
      return [
        ...lines.filter((line) => !before.has(line)).map((line) => `${name} now: ${line}`),
        ...[...before].filter((line) => !now.has(line)).map((line) => `${name} before: ${line}`),
      ];
    });
  }
}

/** Ids in a text. */
export function idsIn(text: string): string[] {
  return text.match(ID) ?? [];
}
