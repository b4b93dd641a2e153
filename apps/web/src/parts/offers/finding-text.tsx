import './findings.css';
import type { Finding } from '@passerelle/rewriting';
import { Fragment, type ReactNode } from 'react';
import { findingWord } from '../../words/findings';
import { Why } from '../why';
import { findingSegments, type Stretch } from './finding-segments';

interface FindingTextProps {
  /** The whole text that the findings were read in. */
  readonly whole: string;
  /** The part of it to show. */
  readonly within: Stretch;
  readonly findings: readonly Finding[];
  /** The words that the sentence under the pointer comes from. */
  readonly lit?: readonly Stretch[];
  /** Where lines to the offer begin; every segment then says where it stands, for the lines to find. */
  readonly anchors?: readonly number[];
}

/** A text word for word, what keeps people out underlined by kind; the word after each mark opens its reason and what to write instead. */
export function FindingText({ whole, within, findings, lit, anchors = [] }: FindingTextProps): ReactNode {
  return findingSegments(whole, within, findings, lit, anchors).map((segment) => (
    <Fragment key={segment.start}>
      {segment.kind ? (
        <mark
          className="finding"
          data-kind={segment.kind}
          data-lit={segment.lit || undefined}
          data-at={segment.start}
        >
          {segment.text}
        </mark>
      ) : segment.lit || anchors.length > 0 ? (
        <span className={segment.lit ? 'finding-source' : undefined} data-at={segment.start}>
          {segment.text}
        </span>
      ) : (
        segment.text
      )}
      {segment.ending.map((finding) => (
        <span className="finding-word" key={`${String(finding.start)}${finding.label}`}>
          <Why
            question={findingWord(finding)}
            about={`: pourquoi «\u00A0${whole.slice(finding.start, finding.end)}\u00A0» est repéré`}
          >
            <p>{finding.reason}</p>
            <p className="finding-instead">{finding.suggestion}</p>
          </Why>
        </span>
      ))}
    </Fragment>
  ));
}
