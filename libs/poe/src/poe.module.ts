import { Module } from '@nestjs/common';
import { AttendanceController } from './http/attendance.controller';
import { ReviewsController } from './http/reviews.controller';
import { SessionsController } from './http/sessions.controller';

/** POE sessions: the sessions themselves, presence and reviews. Acts on journeys are made in `journeys`. */
@Module({ controllers: [SessionsController, AttendanceController, ReviewsController] })
export class PoeModule {}
