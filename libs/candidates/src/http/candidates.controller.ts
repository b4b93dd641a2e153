import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  CurrentActor,
  Database,
  IdPipe,
  IfMatch,
  Requires,
  scopeOf,
  SeesToRepetition,
  TakesVersion,
  type Actor,
} from '@passerelle/platform';
import { hintDuplicates } from '../queries/hint-duplicates';
import { readCandidate } from '../queries/read-candidate';
import { searchCandidates } from '../queries/search-candidates';
import { createCandidate } from '../use-cases/create-candidate';
import { updateCandidate } from '../use-cases/update-candidate';
import { CandidateFileDto } from './dto/candidate-file.dto';
import {
  CandidateDetailsDto,
  CandidateSearchDto,
  DuplicateHintsDto,
  FoundCandidateDto,
  NewCandidateDto,
  SavedCandidateDto,
  TypedPersonDto,
} from './dto/candidates.dto';

@ApiTags('candidates')
@Controller('candidates')
export class CandidatesController {
  constructor(private readonly database: Database) {}

  @Get()
  @Requires('person.minimal.read')
  @ApiOkResponse({ type: [FoundCandidateDto] })
  searchCandidates(
    @CurrentActor() actor: Actor,
    @Query() { name, limit }: CandidateSearchDto,
  ): Promise<FoundCandidateDto[]> {
    return this.database.inTransaction(scopeOf(actor), (tx) => searchCandidates(tx, actor, name, limit));
  }

  @Post()
  @Requires('person.identity.write')
  @ApiCreatedResponse({ type: SavedCandidateDto })
  createCandidate(@CurrentActor() actor: Actor, @Body() person: NewCandidateDto): Promise<SavedCandidateDto> {
    return this.database.inTransaction(scopeOf(actor), (tx) => createCandidate(tx, actor, person));
  }

  @Post('similar')
  @HttpCode(200)
  @Requires('person.identity.write')
  @SeesToRepetition('It reads only: a POST because names and numbers do not belong in an address.')
  @ApiOkResponse({ type: DuplicateHintsDto })
  hintDuplicates(@CurrentActor() actor: Actor, @Body() typed: TypedPersonDto): Promise<DuplicateHintsDto> {
    return this.database.inTransaction(scopeOf(actor), (tx) => hintDuplicates(tx, actor, typed));
  }

  @Get(':id')
  @Requires('person.minimal.read')
  @ApiOkResponse({ type: CandidateFileDto })
  readCandidate(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<CandidateFileDto> {
    return this.database.inTransaction(scopeOf(actor), (tx) => readCandidate(tx, actor, id));
  }

  @Put(':id')
  @Requires('person.identity.write')
  @TakesVersion()
  @ApiOkResponse({ type: SavedCandidateDto })
  updateCandidate(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() person: CandidateDetailsDto,
  ): Promise<SavedCandidateDto> {
    return this.database.inTransaction(scopeOf(actor), (tx) =>
      updateCandidate(tx, actor, id, version, person),
    );
  }
}
