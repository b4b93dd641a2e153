import { Module } from '@nestjs/common';
import { EmploymentAreasController } from './http/employment-areas.controller';

/** Places over HTTP. Needs the Database of the platform. */
@Module({ controllers: [EmploymentAreasController] })
export class TerritoryModule {}
