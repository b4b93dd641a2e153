import { ApiProperty } from '@nestjs/swagger';
import { CHOICE_STATES } from '@passerelle/kernel';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';

/** More offers than a programme ever shows; ranks stay within. */
const MOST_WISHES = 20;

export class WishDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  offerId!: string;

  @ApiProperty({
    minimum: 1,
    maximum: MOST_WISHES,
    description: 'Rang donné par la personne, à partir de 1.',
  })
  @IsInt()
  @Min(1)
  @Max(MOST_WISHES)
  rank!: number;
}

/** The whole list of a person: an offer left out is no longer chosen. */
export class ChooseOffersDto {
  @ApiProperty({ type: [WishDto], maxItems: MOST_WISHES })
  @IsArray()
  @ArrayMaxSize(MOST_WISHES)
  @ArrayUnique((wish: WishDto) => wish.offerId, { message: 'Chaque offre ne se choisit qu’une fois.' })
  @ValidateNested({ each: true })
  @Type(() => WishDto)
  choices!: WishDto[];
}

export class AnswerChoiceDto {
  @ApiProperty({ enum: ['yes', 'no'] })
  @IsIn(['yes', 'no'])
  answer!: 'yes' | 'no';
}

const state = { enum: CHOICE_STATES, enumName: 'ChoiceState' };

export class ChoiceDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() version!: number;
  @ApiProperty() rank!: number;
  @ApiProperty(state) state!: string;
  @ApiProperty() stateLabel!: string;
  @ApiProperty({ description: 'L’offre a une version plus récente que celle choisie.' }) outdated!: boolean;
}

export class OfferToChooseDto {
  @ApiProperty({ format: 'uuid' }) offerId!: string;
  @ApiProperty() title!: string;
  @ApiProperty() body!: string;
  @ApiProperty() conditions!: string;
  @ApiProperty() companyName!: string;
  @ApiProperty() city!: string;
  @ApiProperty() seatsLeft!: number;
  @ApiProperty() open!: boolean;
  @ApiProperty({ description: 'Peut être sur la liste de la personne maintenant.' }) choosable!: boolean;
  @ApiProperty({ type: ChoiceDto, nullable: true }) choice!: ChoiceDto | null;
}

export class ChoiceToAnswerDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ format: 'uuid' }) offerId!: string;
  @ApiProperty() offerTitle!: string;
  @ApiProperty({ format: 'uuid' }) companyId!: string;
  @ApiProperty() companyName!: string;
  @ApiProperty() firstName!: string;
  @ApiProperty() initial!: string;
  @ApiProperty({ format: 'date-time' }) chosenAt!: string;
  @ApiProperty(state) state!: string;
  @ApiProperty() stateLabel!: string;
  @ApiProperty() answerable!: boolean;
}

export class OfferOfBoardDto {
  @ApiProperty({ format: 'uuid' }) offerId!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ format: 'uuid' }) companyId!: string;
  @ApiProperty() companyName!: string;
  @ApiProperty() seats!: number;
  @ApiProperty() seatsLeft!: number;
  @ApiProperty() open!: boolean;
}

export class ChoiceOfBoardDto extends ChoiceDto {
  @ApiProperty({ format: 'uuid' }) offerId!: string;
  @ApiProperty({ format: 'date-time' }) chosenAt!: string;
  @ApiProperty({ description: 'L’entreprise peut répondre maintenant.' }) answerable!: boolean;
}

export class PersonOfBoardDto {
  @ApiProperty({ format: 'uuid' }) journeyId!: string;
  @ApiProperty() firstName!: string;
  @ApiProperty() lastName!: string;
  @ApiProperty() state!: string;
  @ApiProperty() stateLabel!: string;
  @ApiProperty() onHold!: boolean;
  @ApiProperty({ description: 'Les offres se choisissent et se rangent maintenant.' }) choosing!: boolean;
  @ApiProperty({ type: [ChoiceOfBoardDto] }) choices!: ChoiceOfBoardDto[];
}

/** Who chose what in a programme, in which order, and what the companies answered. */
export class ChoicesBoardDto {
  @ApiProperty() programmeName!: string;
  @ApiProperty({ type: [OfferOfBoardDto] }) offers!: OfferOfBoardDto[];
  @ApiProperty({ type: [PersonOfBoardDto] }) people!: PersonOfBoardDto[];
}
