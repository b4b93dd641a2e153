import { Module } from '@nestjs/common';
import { MeetingsController } from './http/meetings.controller';
import { PassDatingsController } from './http/pass-datings.controller';

/** Pass Datings: the events themselves, who met whom and what they said. Acts on journeys are made in `journeys`. */
@Module({ controllers: [PassDatingsController, MeetingsController] })
export class PassDatingModule {}
