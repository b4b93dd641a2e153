import { useEffect, useRef, useState } from 'react';

/** What is used of the browser's speech recognition, which no list of types describes yet. */
interface Recogniser {
  lang: string;
  continuous: boolean;
  onresult: ((event: HeardEvent) => void) | null;
  onend: (() => void) | null;
  start: () => void;
  stop: () => void;
}
interface HeardEvent {
  readonly resultIndex: number;
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }> & { readonly isFinal: boolean }>;
}
type Listening = new () => Recogniser;

/** The browser's ear, or none. */
function listening(): Listening | undefined {
  const { SpeechRecognition, webkitSpeechRecognition } = window as typeof window & {
    SpeechRecognition?: Listening;
    webkitSpeechRecognition?: Listening;
  };
  return SpeechRecognition ?? webkitSpeechRecognition;
}

interface Dictation {
  /** False where the browser cannot listen: nothing is offered then. */
  readonly possible: boolean;
  readonly running: boolean;
  readonly toggle: () => void;
}

/** Writes down what is said. @param onHeard takes each sentence as it was understood */
export function useDictation(onHeard: (words: string) => void): Dictation {
  const recogniser = useRef<Recogniser | null>(null);
  const heard = useRef(onHeard);
  const [running, setRunning] = useState(false);
  useEffect(() => {
    heard.current = onHeard;
  });
  useEffect(() => () => recogniser.current?.stop(), []);
  const Ear = listening();
  const toggle = (): void => {
    if (recogniser.current) {
      recogniser.current.stop();
      return;
    }
    if (!Ear) return;
    const ear = new Ear();
    ear.lang = 'fr-FR';
    ear.continuous = true;
    ear.onresult = ({ results, resultIndex }) => {
      const said = Array.from(results).slice(resultIndex);
      const words = said.filter(({ isFinal }) => isFinal).map((one) => one[0]?.transcript.trim() ?? '');
      if (words.length > 0) heard.current(words.join(' '));
    };
    ear.onend = () => {
      recogniser.current = null;
      setRunning(false);
    };
    recogniser.current = ear;
    ear.start();
    setRunning(true);
  };
  return { possible: Ear !== undefined, running, toggle };
}
