export { listEmploymentAreas, type EmploymentArea } from './queries/list-employment-areas';
export { TerritoryModule } from './territory.module';
