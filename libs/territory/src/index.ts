export { listEmploymentAreas, type EmploymentArea } from './queries/list-employment-areas';
