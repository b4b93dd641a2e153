import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';

/** A task as whoever must do it reads it. */
export class TaskDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() kind!: string;
  @ApiProperty() label!: string;
  @ApiProperty() sentence!: string;
  @ApiProperty() context!: string;
  @ApiProperty() why!: string;
  @ApiProperty({ nullable: true, type: String }) act!: string | null;
  @ApiProperty() byHand!: boolean;
  @ApiProperty({ nullable: true, type: String, format: 'uuid' }) journeyId!: string | null;
  @ApiProperty({ nullable: true, type: String, format: 'uuid' }) offerId!: string | null;
  @ApiProperty({
    nullable: true,
    type: String,
    format: 'uuid',
    description: 'Où s’écrit le bilan de la semaine.',
  })
  poeSessionId!: string | null;
  @ApiProperty({
    nullable: true,
    type: String,
    format: 'uuid',
    description: 'Où se complète et se suit le contrat.',
  })
  contractId!: string | null;
  @ApiProperty() groupName!: string;
  @ApiProperty({ format: 'date-time' }) dueAt!: string;
  @ApiProperty() late!: boolean;
  @ApiProperty({ type: [String], description: 'Ce qu’il faut dire au téléphone.' }) words!: string[];
  @ApiProperty({ nullable: true, type: String }) phone!: string | null;
}

/** The next date of a programme. */
export class ProgrammeDateDto {
  @ApiProperty({ enum: ['pass_dating', 'poe_start', 'poe_end'] }) kind!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
}

/** A programme under way, in one line. */
export class ProgrammeLineDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ nullable: true, type: String }) phase!: string | null;
  @ApiProperty() people!: number;
  @ApiProperty({ description: 'Personnes dont une tâche est en retard.' }) late!: number;
  @ApiProperty() places!: number;
  @ApiProperty() placesTaken!: number;
  @ApiProperty({ nullable: true, type: ProgrammeDateDto }) next!: ProgrammeDateDto | null;
}

/** A referral that nobody has answered yet. */
export class WaitingReferralDto {
  @ApiProperty({ format: 'uuid' }) journeyId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ nullable: true, type: String }) advisorName!: string | null;
  @ApiProperty({ nullable: true, type: String }) prescriberName!: string | null;
  @ApiProperty({ format: 'date-time' }) since!: string;
  @ApiProperty({ description: 'Jours ouvrés restants ; négatif : en retard.' }) daysLeft!: number;
}

/** The Pass Dating that comes next, in figures. */
export class NextPassDatingDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'date-time' }) startsAt!: string;
  @ApiProperty() place!: string;
  @ApiProperty() seats!: number;
  @ApiProperty() confirmed!: number;
  @ApiProperty() invited!: number;
  @ApiProperty() ambassadors!: number;
  @ApiProperty() ambassadorsConfirmed!: number;
  @ApiProperty() withoutPhone!: number;
}

/** Something that happened since yesterday. */
export class ChangeDto {
  @ApiProperty({ format: 'uuid' }) journeyId!: string;
  @ApiProperty() name!: string;
  @ApiProperty() sentence!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
}

/** Something the reader was told. */
export class NotificationDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() kind!: string;
  @ApiProperty() subject!: string;
  @ApiProperty({ type: [String] }) lines!: string[];
  @ApiProperty({ nullable: true, type: String, format: 'uuid' }) journeyId!: string | null;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ nullable: true, type: String, format: 'date-time' }) readAt!: string | null;
}

/** The page of the day. */
export class TodayDto {
  @ApiProperty() role!: string;
  @ApiProperty({ format: 'date-time' }) now!: string;
  @ApiProperty({ type: [TaskDto] }) tasks!: TaskDto[];
  @ApiProperty() taskCount!: number;
  @ApiProperty() lateCount!: number;
  @ApiProperty({ type: [ProgrammeLineDto] }) programmes!: ProgrammeLineDto[];
  @ApiProperty({ type: [WaitingReferralDto] }) referrals!: WaitingReferralDto[];
  @ApiProperty({ nullable: true, type: NextPassDatingDto }) nextPassDating!: NextPassDatingDto | null;
  @ApiProperty({ type: [ChangeDto] }) changes!: ChangeDto[];
  @ApiProperty({ type: [NotificationDto] }) notifications!: NotificationDto[];
}

/** Which notifications were read. */
export class ReadNotificationsDto {
  @ApiProperty({ type: [String], required: false, description: 'Sans liste : toutes.' })
  @IsOptional()
  @IsUUID(undefined, { each: true })
  ids?: string[];
}
