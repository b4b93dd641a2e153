import { problem } from '@passerelle/kernel';
import type { WorkflowDefinition } from '@passerelle/workflow';

/** The workflow definitions a process knows, every version of each: a journey goes on under the one it started with. */
export class Definitions {
  private readonly byKey = new Map<string, WorkflowDefinition>();

  constructor(definitions: readonly WorkflowDefinition[]) {
    for (const definition of definitions) this.byKey.set(key(definition.id, definition.version), definition);
  }

  /** @throws DomainError definition_unknown */
  get(id: string, version: number): WorkflowDefinition {
    const found = this.byKey.get(key(id, version));
    if (!found) throw problem('definition_unknown', { definition: id, version });
    return found;
  }

  find(id: string, version: number): WorkflowDefinition | undefined {
    return this.byKey.get(key(id, version));
  }

  /** The version that new journeys start under. @throws DomainError definition_unknown */
  latest(id: string): WorkflowDefinition {
    const versions = this.all().filter((definition) => definition.id === id);
    const newest = versions.reduce<WorkflowDefinition | null>(
      (best, each) => (best && best.version > each.version ? best : each),
      null,
    );
    if (!newest) throw problem('definition_unknown', { definition: id, version: 0 });
    return newest;
  }

  all(): readonly WorkflowDefinition[] {
    return [...this.byKey.values()];
  }
}

function key(id: string, version: number): string {
  return `${id}@${version}`;
}
