export { figuresOf, type Counts, type Figure } from './domain/figures';
export { SMALLEST_CELL, tellable } from './domain/suppression';
export { readFunnel, type Funnel } from './queries/funnel';
export { readPeopleOfFigure } from './queries/people-of-figure';
export { populationOf } from './queries/population';
export { publishFigures } from './use-cases/publish-figures';
export { ReadPublishedFigures } from './use-cases/read-published-figures';
export { ReportingModule } from './reporting.module';
