import type { DescribedWorkflow } from './describe';

/** The acts of a definition as a plain text table, one line an act. */
export function toTable(workflow: DescribedWorkflow): string {
  const header = ['acte', 'libellé', 'de', 'vers', 'par', 'conditions'];
  const rows = workflow.acts.map((act) => [
    act.id,
    act.label,
    act.from.join(', ') || '(aucun)',
    act.to,
    act.by.join(', '),
    act.guards.join(', '),
  ]);
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  return [header, widths.map((width) => '-'.repeat(width)), ...rows]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join(' | ')
        .trimEnd(),
    )
    .join('\n');
}

/** The states and acts of a definition as a Mermaid state diagram, steps as groups. Self-acts are left out. */
export function toMermaid(workflow: DescribedWorkflow): string {
  const lines = ['stateDiagram-v2'];
  for (const phase of workflow.phases) {
    lines.push(`  state "${phase.label}" as phase_${phase.id} {`);
    for (const state of workflow.states) {
      if (state.phase === phase.id) lines.push(`    state "${state.label}" as ${state.id}`);
    }
    lines.push('  }');
  }
  for (const state of workflow.states) {
    if (state.phase === null) lines.push(`  state "${state.label}" as ${state.id}`);
    if (state.kind === 'end') lines.push(`  ${state.id} --> [*]`);
  }
  for (const act of workflow.acts) {
    if (act.to === '$same') continue;
    if (act.from.length === 0) lines.push(`  [*] --> ${act.to} : ${act.label}`);
    if (act.to !== '$previous')
      for (const from of act.from) lines.push(`  ${from} --> ${act.to} : ${act.label}`);
  }
  return lines.join('\n');
}
