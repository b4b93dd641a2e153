import { DEFINITIONS, JOURNEY_WORDS } from '@passerelle/pure/journeys';
import { describeWorkflow, toMermaid, toTable } from '@passerelle/workflow';
import { defineCommand } from '../command';

/** Prints a workflow definition: the same source that the engine runs and the page shows. */
export const command = defineCommand({
  summary: 'Montre une définition de parcours : JSON, tableau ou diagramme.',
  options: {
    definition: {
      type: 'string',
      description: 'Définition à montrer (pass-industries par défaut).',
      values: [...new Set(DEFINITIONS.all().map(({ id }) => id))],
    },
    format: {
      type: 'string',
      description: 'Forme de la réponse (json par défaut).',
      values: ['json', 'table', 'mermaid'],
    },
  },
  output: 'la définition, en JSON ou en texte selon --format.',
  async run(context) {
    const definition = DEFINITIONS.latest(context.options.definition ?? 'pass-industries');
    const described = describeWorkflow(definition, JOURNEY_WORDS);
    if (context.options.format === 'table') await context.writeText(`${toTable(described)}\n`);
    else if (context.options.format === 'mermaid') await context.writeText(`${toMermaid(described)}\n`);
    else await context.write(described);
  },
});
